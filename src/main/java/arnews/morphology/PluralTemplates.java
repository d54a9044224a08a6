package arnews.morphology;

import arnews.text.WordList;
import java.util.ArrayList;
import java.util.List;

/** Broken plurals by their patterns: from the shape of a plural to shapes of singulars. */
final class PluralTemplates {
  private static final int DIGITS = 5;

  /** One pattern. */
  static final class Template {
    /** Its number in the list. */
    final int id;

    /** Letters, and negative numbers for consonants of the root. */
    final byte[] plural;

    /** Likewise. */
    final byte[] singular;

    Template(int id, String plural, String singular) {
      this.id = id;
      this.plural = shape(plural);
      this.singular = shape(singular);
    }
  }

  /** Longer plurals have no template. */
  private static final int LONGEST = 8;

  private static final Template[] NONE = {};

  /** By length and the places of vowels, see {@link #places}. */
  private static final Template[][] BY_PLACES = byPlaces();

  private PluralTemplates() {}

  private static Template[][] byPlaces() {
    List<List<Template>> lists = new ArrayList<>();
    for (int i = 0; i < (LONGEST + 1) << LONGEST; i++) {
      lists.add(List.of());
    }
    int id = 0;
    for (String[] row : WordList.rows("morphology/plural-templates.tsv", 1)) {
      int space = row[0].indexOf(' ');
      Template template =
          new Template(++id, row[0].substring(0, space), row[0].substring(space + 1));
      int at = places(template.plural, template.plural.length);
      List<Template> more = new ArrayList<>(lists.get(at));
      more.add(template);
      lists.set(at, more);
    }
    return lists.stream()
        .map(list -> list.isEmpty() ? NONE : list.toArray(NONE))
        .toArray(Template[][]::new);
  }

  /**
   * The length of a word, and where behind its first letter it has letters that are no consonants
   * of a root: a template's are at the same places.
   */
  private static int places(byte[] word, int length) {
    int places = length << LONGEST;
    for (int i = 1; i < length; i++) {
      if (isVowel(word[i])) {
        places |= 1 << i;
      }
    }
    return places;
  }

  private static boolean isVowel(int letter) {
    return letter == Alphabet.ALEF
        || letter == Alphabet.ALEF_MAKSURA
        || letter == Alphabet.TEH_MARBUTA;
  }

  private static byte[] shape(String side) {
    byte[] shape = new byte[side.length()];
    for (int i = 0; i < shape.length; i++) {
      char c = side.charAt(i);
      shape[i] = (byte) (c >= '1' && c <= '5' ? '0' - c : Alphabet.code(c));
    }
    return shape;
  }

  /** The templates that may fit a word. */
  static Template[] of(byte[] word, int length) {
    return length > LONGEST ? NONE : BY_PLACES[places(word, length)];
  }

  /**
   * The singular of a word by a template.
   *
   * @param word its letters, of which the template's length counts
   * @param singular takes the letters
   * @param root has room for the consonants
   * @return how many letters it has, or zero when the word has another shape
   */
  static int apply(Template template, byte[] word, byte[] singular, byte[] root) {
    byte[] plural = template.plural;
    for (int i = 0; i < DIGITS + 1; i++) {
      root[i] = 0;
    }
    for (int i = 0; i < plural.length; i++) {
      int shape = plural[i];
      if (shape > 0 ? !alike(word[i], shape) : !consonant(root, -shape, word[i])) {
        return 0;
      }
    }
    byte[] wanted = template.singular;
    for (int i = 0; i < wanted.length; i++) {
      singular[i] = wanted[i] > 0 ? wanted[i] : root[-wanted[i]];
    }
    return wanted.length;
  }

  private static boolean alike(int written, int shape) {
    return written == shape || (shape == Alphabet.ALEF_HAMZA && written == Alphabet.ALEF);
  }

  private static boolean consonant(byte[] root, int digit, int letter) {
    if (isVowel(letter) || (root[digit] != 0 && root[digit] != letter)) {
      return false;
    }
    root[digit] = (byte) letter;
    return true;
  }
}
