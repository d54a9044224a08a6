package arnews.entities;

import arnews.text.Letters;
import arnews.text.WordList;
import java.util.HashSet;
import java.util.Set;

/**
 * Tells whether two words are spellings of one foreign name: the same consonants in classes, and
 * few other differences. Arabic names differ by their vowels alone, so that they have one spelling.
 */
final class Spellings {
  private static final int SHORTEST = 4;
  private static final int LONG = 7;
  private static final int MOST = 48;
  private static final int FEWEST_OF_SLIP = 4;

  /** Letters that are hardly ever written for a foreign sound. */
  private static final String ARABIC_ONLY = "\u062D\u0639\u0636\u0638\u0635";

  private static final Set<String> COMMON = common();

  private Spellings() {}

  /** Whether both words are the same, or spellings of one foreign name. */
  static boolean agree(String left, String right) {
    if (left.equals(right)) {
      return true;
    }
    String one = NameWords.bare(left);
    String other = NameWords.bare(right);
    if (one.equals(other)) {
      return true;
    }
    if (isLatin(one) != isLatin(other)) {
      return isLatin(one) ? transcribes(other, one) : transcribes(one, other);
    }
    return isForeign(one) && isForeign(other) && near(one, other);
  }

  private static boolean isLatin(String word) {
    return !word.isEmpty() && word.charAt(0) >= 'a' && word.charAt(0) <= 'z';
  }

  private static boolean transcribes(String arabic, String latin) {
    String consonants = Consonants.ofLatin(latin);
    return consonants.length() > 1 && consonants.equals(Consonants.sibilant(Consonants.of(arabic)));
  }

  /** Whether a word is a common Arabic name. */
  static boolean isArabic(String word) {
    return COMMON.contains(word);
  }

  /** Whether two Arabic words, not both common Arabic names, differ by one letter. */
  static boolean isSlip(String left, String right) {
    return Letters.isLetter(left.charAt(left.length() - 1))
        && Letters.isLetter(right.charAt(right.length() - 1))
        && Math.min(left.length(), right.length()) >= FEWEST_OF_SLIP
        && Math.abs(left.length() - right.length()) <= 1
        && Math.max(left.length(), right.length()) <= MOST
        && !(COMMON.contains(NameWords.bare(left)) && COMMON.contains(NameWords.bare(right)))
        && distance(left, right) <= 1;
  }

  /** Whether a word may be spelled in several ways. */
  static boolean isForeign(String word) {
    if (word.length() < SHORTEST
        || word.length() > MOST
        || isLatin(word)
        || COMMON.contains(word)) {
      return false;
    }
    for (int i = 0; i < ARABIC_ONLY.length(); i++) {
      if (word.indexOf(ARABIC_ONLY.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean near(String left, String right) {
    String consonants = Consonants.of(left);
    if (consonants.length() < 2 || !consonants.equals(Consonants.of(right))) {
      return false;
    }
    int shorter = Math.min(left.length(), right.length());
    int most = shorter >= LONG ? 3 : shorter > SHORTEST + 1 ? 2 : shorter > SHORTEST ? 1 : 0;
    return Math.abs(left.length() - right.length()) <= most && distance(left, right) <= most;
  }

  /** How many letters must be put in, left out or changed into one of another class. */
  static int distance(String left, String right) {
    int[] row = new int[right.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int changed = diagonal + (same(left.charAt(i - 1), right.charAt(j - 1)) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[right.length()];
  }

  private static boolean same(char left, char right) {
    if (left == right) {
      return true;
    }
    char group = Consonants.classOf(left);
    return group != 0 && group == Consonants.classOf(right);
  }

  private static Set<String> common() {
    Set<String> common = new HashSet<>();
    for (String[] row : WordList.rows("entities/arabic-names.tsv", 1)) {
      for (String word : row[0].split(" ", -1)) {
        common.add(NameWords.plain(word));
      }
    }
    return common;
  }
}
