package arnews.morphology;

import arnews.text.WordList;
import java.util.ArrayList;
import java.util.List;

/** The lists of what words are inflected by and joined with, each row in numbers of letters. */
final class Affixes {
  /** A kind of word that a clitic joins: nominal. */
  static final int NOMINAL = 1;

  /** Likewise: any verb. */
  static final int VERBAL = 2;

  /** Likewise: a verb in the imperfect. */
  static final int IMPERFECT = 4;

  /** Likewise: a function word or a number. */
  static final int CLOSED = 8;

  private static final byte[] NOTHING = {};

  /** Letters joined to a word. */
  static final class Clitics {
    /** The number that models know it by. */
    final int id;

    /** The kinds of word that it joins, as bits. */
    final int joins;

    /** Its clitics, one by one. */
    final List<String> parts;

    /** All its letters. */
    final byte[] letters;

    Clitics(int id, int joins, List<String> parts) {
      this.id = id;
      this.joins = joins;
      this.parts = List.copyOf(parts);
      this.letters = Alphabet.encode(String.join("", parts));
    }
  }

  /** An ending of a noun and what stands in its place in the lemma. */
  static final class Ending {
    /** The number that models know it by. */
    final int id;

    /** Whether it is tried where no pronoun follows. */
    final boolean free;

    /** Whether it is tried before a pronoun. */
    final boolean bound;

    /** Whether what comes out may be an irregular plural. */
    final boolean base;

    /** Whether a name may end so. */
    final boolean name;

    final byte[] ending;
    final byte[] replacement;

    Ending(String[] row) {
      id = Integer.parseInt(row[0]);
      free = !row[1].equals("bound");
      bound = !row[1].equals("free");
      base = !row[2].equals("other");
      name = row[2].equals("name");
      ending = Affixes.first(row[3]);
      replacement = Affixes.second(row[3]);
    }
  }

  /** An inflection of verbs. */
  static final class Inflection {
    /** The number that models know it by. */
    final int id;

    final boolean free;
    final boolean bound;

    /** The stems that take it, bits of {@link Stems}. */
    final int stems;

    final byte[] prefix;
    final byte[] ending;

    Inflection(String[] row) {
      id = Integer.parseInt(row[0]);
      free = !row[1].equals("bound");
      bound = !row[1].equals("free");
      stems = Stems.bits(row[2]);
      prefix = Affixes.first(row[3]);
      ending = Affixes.second(row[3]);
    }

    /** Whether it is one of the perfect. */
    boolean isPerfect() {
      return (stems & Stems.PERFECT) != 0;
    }
  }

  /** Nothing joined. */
  static final Clitics NONE = new Clitics(0, NOMINAL | VERBAL | IMPERFECT | CLOSED, List.of());

  /** What may stand before a word, by its first letter; nothing stands under zero. */
  static final Clitics[][] PROCLITICS = clitics("proclitics.tsv", true);

  /** The pronouns that may stand behind a word, by their last letter; nothing stands under zero. */
  static final Clitics[][] ENCLITICS = clitics("enclitics.tsv", false);

  /** The endings of nouns by their last letter; that without letters stands under zero. */
  static final Ending[][] ENDINGS = endings();

  /**
   * The inflections of verbs by the last letter of their endings; zero has those without ending.
   */
  static final Inflection[][] INFLECTIONS = inflections();

  private Affixes() {}

  private static List<String[]> rows(String name, int columns) {
    return WordList.rows("morphology/" + name, columns);
  }

  private static <T> List<List<T>> lists() {
    List<List<T>> lists = new ArrayList<>();
    for (int i = 0; i < Alphabet.SIZE; i++) {
      lists.add(new ArrayList<>());
    }
    return lists;
  }

  private static Clitics[][] clitics(String name, boolean before) {
    List<List<Clitics>> lists = lists();
    lists.get(0).add(NONE);
    for (String[] row : rows(name, 3)) {
      Clitics clitics =
          new Clitics(Integer.parseInt(row[0]), joins(row[1]), List.of(row[2].split(" ", -1)));
      int index = before ? 0 : clitics.letters.length - 1;
      lists.get(clitics.letters[index]).add(clitics);
    }
    return lists.stream().map(list -> list.toArray(new Clitics[0])).toArray(Clitics[][]::new);
  }

  private static int joins(String letters) {
    int joins = 0;
    for (int i = 0; i < letters.length(); i++) {
      joins |=
          switch (letters.charAt(i)) {
            case 'n' -> NOMINAL;
            case 'v' -> VERBAL | IMPERFECT;
            case 'i' -> IMPERFECT;
            case 'f' -> CLOSED;
            default -> throw new IllegalStateException("no kind of word: " + letters);
          };
    }
    return joins;
  }

  private static Ending[][] endings() {
    List<List<Ending>> lists = lists();
    for (String[] row : rows("nominal-endings.tsv", 4)) {
      Ending ending = new Ending(row);
      lists.get(last(ending.ending)).add(ending);
    }
    return lists.stream().map(list -> list.toArray(new Ending[0])).toArray(Ending[][]::new);
  }

  private static Inflection[][] inflections() {
    List<List<Inflection>> lists = lists();
    for (String[] row : rows("verb-affixes.tsv", 4)) {
      Inflection inflection = new Inflection(row);
      lists.get(last(inflection.ending)).add(inflection);
    }
    return lists.stream().map(list -> list.toArray(new Inflection[0])).toArray(Inflection[][]::new);
  }

  private static int last(byte[] letters) {
    return letters.length == 0 ? 0 : letters[letters.length - 1];
  }

  private static byte[] first(String affixes) {
    return letters(affixes.substring(0, affixes.indexOf(' ')));
  }

  private static byte[] second(String affixes) {
    return letters(affixes.substring(affixes.indexOf(' ') + 1));
  }

  private static byte[] letters(String word) {
    return word.equals("-") ? NOTHING : Alphabet.encode(word);
  }
}
