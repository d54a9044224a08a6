package arnews.text;

import java.text.Normalizer;

/** Folds letters and digits that differ in shape alone. */
final class Folding {
  private static final char FIRST = '\u0600';
  private static final char FIRST_PRESENTATION = '\uFB50';
  private static final char LAST_PRESENTATION = '\uFEFC';

  /** For each code point of the Arabic block what it becomes. */
  private static final char[] FOLDED = folded();

  private Folding() {}

  /** The letters without their variants, presentation forms and ligatures resolved. */
  static String letters(String surface) {
    for (int i = 0; i < surface.length(); i++) {
      char c = surface.charAt(i);
      if (fold(c) != c || isPresentation(c)) {
        return letters(surface, i);
      }
    }
    return surface;
  }

  private static String letters(String surface, int first) {
    StringBuilder folded = new StringBuilder(surface.length() + 8).append(surface, 0, first);
    for (int i = first; i < surface.length(); i++) {
      char c = surface.charAt(i);
      if (isPresentation(c)) {
        appendBase(folded, c);
      } else {
        folded.append(fold(c));
      }
    }
    return folded.length() == surface.length() && surface.contentEquals(folded)
        ? surface
        : folded.toString();
  }

  /** A ligature of several words, such as U+FDFA, stays one sign. */
  private static void appendBase(StringBuilder folded, char c) {
    String base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
    if (base.indexOf(' ') >= 0) {
      folded.append(c);
      return;
    }
    for (int i = 0; i < base.length(); i++) {
      if (!Letters.isMark(base.charAt(i))) {
        folded.append(fold(base.charAt(i)));
      }
    }
  }

  private static boolean isPresentation(char c) {
    return c >= FIRST_PRESENTATION && c <= LAST_PRESENTATION && Letters.isLetter(c);
  }

  private static char fold(char c) {
    return c >= FIRST && c < FIRST + FOLDED.length ? FOLDED[c - FIRST] : c;
  }

  /**
   * Digits of any script as ASCII.
   *
   * @param separators whether the Arabic separators become stop and comma too, and the letter reh
   *     between digits a stop
   */
  static String digits(String surface, boolean separators) {
    for (int i = 0; i < surface.length(); i++) {
      char c = surface.charAt(i);
      if ((c > '9' && digit(c, separators) != c) || Character.isSurrogate(c)) {
        return digits(surface, separators, i);
      }
    }
    return surface;
  }

  private static String digits(String surface, boolean separators, int first) {
    StringBuilder folded = new StringBuilder(surface.length()).append(surface, 0, first);
    int i = first;
    while (i < surface.length()) {
      int codePoint = surface.codePointAt(i);
      i += Character.charCount(codePoint);
      if (codePoint <= Character.MAX_VALUE) {
        folded.append(digit((char) codePoint, separators));
      } else {
        int value = Character.digit(codePoint, 10);
        folded.appendCodePoint(value < 0 ? codePoint : '0' + value);
      }
    }
    return folded.toString();
  }

  private static char digit(char c, boolean separators) {
    if (separators) {
      switch (c) {
        case Numbers.DECIMAL_SEPARATOR, Numbers.REH -> {
          return '.';
        }
        case Numbers.THOUSANDS_SEPARATOR, Numbers.ARABIC_COMMA -> {
          return ',';
        }
        default -> {}
      }
    }
    return Letters.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c;
  }

  private static char[] folded() {
    char[] folded = new char[0x100];
    for (int i = 0; i < folded.length; i++) {
      folded[i] = (char) (FIRST + i);
    }
    to('\u0627', folded, "\u0622\u0623\u0625\u0671\u0672\u0673\u0675");
    to('\u0647', folded, "\u0629\u06BE\u06C0\u06C1\u06C2\u06C3\u06D5\u06FF");
    to('\u064A', folded, "\u0649\u06CC\u06D2");
    to('\u0626', folded, "\u06D3");
    to('\u0643', folded, "\u06A9\u06AA");
    return folded;
  }

  private static void to(char letter, char[] folded, String variants) {
    for (int i = 0; i < variants.length(); i++) {
      folded[variants.charAt(i) - FIRST] = letter;
    }
  }
}
