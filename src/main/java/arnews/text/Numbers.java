package arnews.text;

/** Digits with separators between them, one separator at a time: {@code 1,234,567.89}. */
final class Numbers {
  static final char DECIMAL_SEPARATOR = '\u066B';
  static final char THOUSANDS_SEPARATOR = '\u066C';
  static final char ARABIC_COMMA = '\u060C';

  /** The letter that some keyboards give for a decimal separator, and newspapers print. */
  static final char REH = '\u0631';

  private Numbers() {}

  /** The end of the number that begins at {@code start}; a separator behind it is not part. */
  static int end(char[] text, int start, int end) {
    int last = start + 1;
    while (true) {
      int next = digit(text, last, end);
      if (next < 0) {
        return last;
      }
      last = next + 1;
    }
  }

  /** The place of the next digit of the number, behind a separator and what cannot be seen. */
  private static int digit(char[] text, int from, int end) {
    boolean separated = false;
    for (int i = from; i < end; i++) {
      byte kind = Letters.of(text[i]);
      if (kind == Letters.DIGIT) {
        return i;
      }
      if (kind == Letters.INVISIBLE) {
        continue;
      }
      if (separated || !isSeparator(text[i])) {
        return -1;
      }
      separated = true;
    }
    return -1;
  }

  private static boolean isSeparator(char c) {
    return switch (c) {
      case '.', ',', DECIMAL_SEPARATOR, THOUSANDS_SEPARATOR, ARABIC_COMMA, REH -> true;
      default -> false;
    };
  }
}
