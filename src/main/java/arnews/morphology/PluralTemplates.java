package arnews.morphology;

import arnews.text.WordList;
import java.util.ArrayList;
import java.util.List;

/** Broken plurals by their patterns: from the shape of a plural to shapes of singulars. */
final class PluralTemplates {
  private static final int DIGITS = 5;

  /**
   * One pattern.
   *
   * @param id its number in the list
   * @param plural letters, and negative numbers for consonants of the root
   * @param singular likewise
   */
  record Template(int id, byte[] plural, byte[] singular) {}

  private static final Template[][] BY_LENGTH = byLength();

  private PluralTemplates() {}

  private static Template[][] byLength() {
    List<List<Template>> lists = new ArrayList<>();
    int id = 0;
    for (String[] row : WordList.rows("morphology/plural-templates.tsv", 1)) {
      String[] sides = row[0].split(" ");
      Template template = new Template(++id, shape(sides[0]), shape(sides[1]));
      while (lists.size() <= template.plural().length) {
        lists.add(new ArrayList<>());
      }
      lists.get(template.plural().length).add(template);
    }
    return lists.stream().map(list -> list.toArray(Template[]::new)).toArray(Template[][]::new);
  }

  private static byte[] shape(String side) {
    byte[] shape = new byte[side.length()];
    for (int i = 0; i < shape.length; i++) {
      char c = side.charAt(i);
      shape[i] = (byte) (c >= '1' && c <= '5' ? '0' - c : Alphabet.code(c));
    }
    return shape;
  }

  /** The templates of plurals of so many letters. */
  static Template[] ofLength(int length) {
    return length < BY_LENGTH.length ? BY_LENGTH[length] : BY_LENGTH[0];
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
    byte[] plural = template.plural();
    for (int i = 0; i < DIGITS + 1; i++) {
      root[i] = 0;
    }
    for (int i = 0; i < plural.length; i++) {
      int shape = plural[i];
      if (shape > 0 ? !alike(word[i], shape) : !consonant(root, -shape, word[i])) {
        return 0;
      }
    }
    byte[] wanted = template.singular();
    for (int i = 0; i < wanted.length; i++) {
      singular[i] = wanted[i] > 0 ? wanted[i] : root[-wanted[i]];
    }
    return wanted.length;
  }

  private static boolean alike(int written, int shape) {
    return written == shape || (shape == Alphabet.ALEF_HAMZA && written == Alphabet.ALEF);
  }

  /** Vowels are no consonants of a root here, except those of weak roots that a template writes. */
  private static boolean consonant(byte[] root, int digit, int letter) {
    if (letter == Alphabet.ALEF
        || letter == Alphabet.ALEF_MAKSURA
        || letter == Alphabet.TEH_MARBUTA
        || (root[digit] != 0 && root[digit] != letter)) {
      return false;
    }
    root[digit] = (byte) letter;
    return true;
  }
}
