package arnews.kwic;

import arnews.text.Normalized;
import arnews.text.TokenKind;

/**
 * Spellings of one word as careful and careless people type it: with hamza or without, final yeh
 * and heh with dots or without. Two different hamzas are two different words all the same.
 */
final class CarelessSpelling {
  private static final char ALEF_MADDA = '\u0622';
  private static final char ALEF_HAMZA = '\u0623';
  private static final char ALEF_HAMZA_BELOW = '\u0625';

  private CarelessSpelling() {}

  /** Whether both may be meant as the same word. */
  static boolean agree(String left, String right) {
    if (left.equals(right)) {
      return true;
    }
    if (!normal(left).equals(normal(right))) {
      return false;
    }
    // Of different lengths only where a ligature stands for two letters.
    for (int i = 0; left.length() == right.length() && i < left.length(); i++) {
      char one = left.charAt(i);
      char other = right.charAt(i);
      if (one != other && hasHamza(one) && hasHamza(other)) {
        return false;
      }
    }
    return true;
  }

  private static String normal(String word) {
    return Normalized.form(TokenKind.WORD, word);
  }

  private static boolean hasHamza(char c) {
    return c == ALEF_MADDA || c == ALEF_HAMZA || c == ALEF_HAMZA_BELOW;
  }
}
