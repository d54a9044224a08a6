package arnews.text;

/** Signs: one code point each, a run of the same sign, or an emoji with what is joined to it. */
final class Signs {
  private static final char KEYCAP = '\u20E3';
  private static final char ZERO_WIDTH_JOINER = '\u200D';
  private static final char EMOJI_SELECTOR = '\uFE0F';
  private static final char TEXT_SELECTOR = '\uFE0E';

  private Signs() {}

  /** The end of the sign that begins at {@code start}. */
  static int end(char[] text, int start, int end) {
    int keycap = keycapEnd(text, start, end);
    if (keycap > 0) {
      return keycap;
    }
    int codePoint = Character.codePointAt(text, start, end);
    int next = start + Character.charCount(codePoint);
    if (isRegionalIndicator(codePoint)) {
      return next < end && isRegionalIndicator(Character.codePointAt(text, next, end))
          ? next + 2
          : next;
    }
    if (isPictographic(codePoint)) {
      int sequence = emojiEnd(text, next, end);
      if (sequence > next) {
        return sequence;
      }
    }
    while (next < end && Character.codePointAt(text, next, end) == codePoint) {
      next += Character.charCount(codePoint);
    }
    return next;
  }

  /** The end of a keycap emoji, a digit or sign in a box, or -1 when there is none. */
  static int keycapEnd(char[] text, int start, int end) {
    char c = text[start];
    if (c != '#' && c != '*' && (c < '0' || c > '9')) {
      return -1;
    }
    int i = start + 1;
    if (i < end && text[i] == EMOJI_SELECTOR) {
      i++;
    }
    return i < end && text[i] == KEYCAP ? i + 1 : -1;
  }

  /** What may follow the first character of an emoji sequence (UTS 51, definition ED-17). */
  private static int emojiEnd(char[] text, int from, int end) {
    int i = from;
    while (i < end) {
      int codePoint = Character.codePointAt(text, i, end);
      int next = i + Character.charCount(codePoint);
      if (codePoint == ZERO_WIDTH_JOINER) {
        if (next == end || !isPictographic(Character.codePointAt(text, next, end))) {
          return i;
        }
        next += Character.charCount(Character.codePointAt(text, next, end));
      } else if (!isModifier(codePoint)) {
        return i;
      }
      i = next;
    }
    return i;
  }

  private static boolean isModifier(int c) {
    return c == EMOJI_SELECTOR
        || c == TEXT_SELECTOR
        || c == KEYCAP
        || (c >= 0x1F3FB && c <= 0x1F3FF)
        || (c >= 0xE0020 && c <= 0xE007F);
  }

  private static boolean isRegionalIndicator(int c) {
    return c >= 0x1F1E6 && c <= 0x1F1FF;
  }

  /** Wider than the property Extended_Pictographic, which Java 17 does not know. */
  private static boolean isPictographic(int c) {
    return (c >= 0x1F000 && c <= 0x1FAFF)
        || (c >= 0x2190 && c <= 0x2BFF)
        || c == 0x203C
        || c == 0x2049
        || c == 0x2122
        || c == 0x2139
        || c == 0x00A9
        || c == 0x00AE
        || (c >= 0x3030 && c <= 0x303D)
        || (c >= 0x3297 && c <= 0x3299);
  }
}
