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
  private static final String[] NO_PARTS = {};

  /**
   * Letters joined to a word.
   *
   * @param id the number that models know it by
   * @param joins the kinds of word that it joins, as bits
   * @param parts its clitics, one by one
   * @param letters all its letters
   */
  record Clitics(int id, int joins, String[] parts, byte[] letters) {}

  /**
   * An ending of a noun and what stands in its place in the lemma.
   *
   * @param id the number that models know it by
   * @param free whether it is tried where no pronoun follows
   * @param bound whether it is tried before a pronoun
   * @param base whether what comes out may be an irregular plural
   * @param name whether a name may end so
   */
  record Ending(
      int id,
      boolean free,
      boolean bound,
      boolean base,
      boolean name,
      byte[] ending,
      byte[] replacement) {}

  /**
   * An inflection of verbs.
   *
   * @param id the number that models know it by
   * @param stems the stems that take it, as bits; the imperfect's begin at bit 6
   */
  record Inflection(int id, boolean free, boolean bound, int stems, byte[] prefix, byte[] ending) {}

  /** What may stand before a word; the first is nothing. */
  static final List<Clitics> PROCLITICS = clitics("proclitics.tsv");

  /** The pronouns that may stand behind a word; the first is nothing. */
  static final List<Clitics> ENCLITICS = clitics("enclitics.tsv");

  /** The endings of nouns, those that can end in a letter under its number. */
  static final Ending[][] ENDINGS = endings();

  /** The inflections of verbs. */
  static final List<Inflection> INFLECTIONS = inflections();

  private Affixes() {}

  private static List<String[]> rows(String name, int columns) {
    return WordList.rows("morphology/" + name, columns);
  }

  private static List<Clitics> clitics(String name) {
    List<Clitics> all = new ArrayList<>();
    all.add(new Clitics(0, NOMINAL | VERBAL | IMPERFECT | CLOSED, NO_PARTS, NOTHING));
    for (String[] row : rows(name, 3)) {
      String[] parts = row[2].split(" ");
      byte[] letters = Alphabet.encode(String.join("", parts));
      all.add(new Clitics(Integer.parseInt(row[0]), joins(row[1]), parts, letters));
    }
    return List.copyOf(all);
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
    List<List<Ending>> byLast = new ArrayList<>();
    for (int i = 0; i < Alphabet.SIZE; i++) {
      byLast.add(new ArrayList<>());
    }
    for (String[] row : rows("nominal-endings.tsv", 4)) {
      String[] change = row[3].split(" ");
      Ending ending =
          new Ending(
              Integer.parseInt(row[0]),
              !row[1].equals("bound"),
              !row[1].equals("free"),
              !row[2].equals("other"),
              row[2].equals("name"),
              letters(change[0]),
              letters(change[1]));
      int length = ending.ending().length;
      byLast.get(length == 0 ? 0 : ending.ending()[length - 1]).add(ending);
    }
    return byLast.stream().map(list -> list.toArray(Ending[]::new)).toArray(Ending[][]::new);
  }

  private static List<Inflection> inflections() {
    List<Inflection> all = new ArrayList<>();
    for (String[] row : rows("verb-affixes.tsv", 4)) {
      String[] affixes = row[3].split(" ");
      all.add(
          new Inflection(
              Integer.parseInt(row[0]),
              !row[1].equals("bound"),
              !row[1].equals("free"),
              Stems.bits(row[2]),
              letters(affixes[0]),
              letters(affixes[1])));
    }
    return List.copyOf(all);
  }

  private static byte[] letters(String word) {
    return word.equals("-") ? NOTHING : Alphabet.encode(word);
  }
}
