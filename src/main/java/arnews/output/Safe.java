package arnews.output;

/**
 * Text from an article, a record or a file name as a terminal may show it. A terminal obeys control
 * characters, and explicit controls of bidirectional text reorder what follows (Unicode Technical
 * Report 36, section 2.10), so both are shown by their code instead: {@code \}{@code u202E}.
 */
public final class Safe {
  private static final char FIRST_PRINTABLE = ' ';
  private static final char DELETE = '\u007F';
  private static final char LAST_CONTROL = '\u009F';
  private static final char LINE_SEPARATOR = '\u2028';
  private static final char RIGHT_TO_LEFT_OVERRIDE = '\u202E';
  private static final char FIRST_ISOLATE = '\u2066';
  private static final char LAST_FORMAT = '\u206F';
  private static final char FIRST_ANNOTATION = '\uFFF9';
  private static final char LAST_ANNOTATION = '\uFFFB';
  private static final char NEXT_LINE = '\u0085';
  private static final char PARAGRAPH_SEPARATOR = '\u2029';
  private static final char REPLACEMENT = '\uFFFD';
  private static final String HEXADECIMAL = "0123456789ABCDEF";

  private Safe() {}

  /**
   * The text with every dangerous character as its code, and half surrogate pairs as U+FFFD; for
   * messages, which are a line each.
   */
  public static String text(String text) {
    return clean(text, false);
  }

  /** The same with line breaks and tabs as spaces; for cells. */
  static String cell(String text) {
    return clean(text, true);
  }

  /** The text without dangerous characters; a break of any kind is a line feed. */
  static String withoutControls(String text) {
    int at = 0;
    while (at < text.length() && !isChanged(text, at)) {
      at++;
    }
    if (at == text.length()) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length()).append(text, 0, at);
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (!isChanged(text, at) || c == '\t') {
        plain.append(c);
      } else if (Character.isSurrogate(c)) {
        // Else two halves would become one when what stands between them goes.
        plain.append(REPLACEMENT);
      } else if (isBreak(c) && !isBeforeLineFeed(text, at)) {
        plain.append('\n');
      }
    }
    return plain.toString();
  }

  /** Whether a terminal would obey the character instead of showing it. */
  static boolean isDangerous(char c) {
    if (c < LINE_SEPARATOR) {
      return c < FIRST_PRINTABLE || (c >= DELETE && c <= LAST_CONTROL);
    }
    return c <= RIGHT_TO_LEFT_OVERRIDE
        || (c >= FIRST_ISOLATE && c <= LAST_FORMAT)
        || (c >= FIRST_ANNOTATION && c <= LAST_ANNOTATION);
  }

  /** The code of the character, as Java and JSON write it. */
  static String escape(char c) {
    char[] escape = {'\\', 'u', 0, 0, 0, 0};
    for (int i = 0; i < 4; i++) {
      escape[2 + i] = HEXADECIMAL.charAt(c >> (12 - 4 * i) & 0xF);
    }
    return new String(escape);
  }

  private static String clean(String text, boolean cell) {
    int at = 0;
    while (at < text.length() && !isChanged(text, at)) {
      at++;
    }
    if (at == text.length()) {
      return text;
    }
    StringBuilder safe = new StringBuilder(text.length() + 16).append(text, 0, at);
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (!isChanged(text, at)) {
        safe.append(c);
      } else if (Character.isSurrogate(c)) {
        safe.append(REPLACEMENT);
      } else if (cell && isBreak(c)) {
        safe.append(isBeforeLineFeed(text, at) ? "" : " ");
      } else {
        safe.append(escape(c));
      }
    }
    return safe.toString();
  }

  private static boolean isChanged(String text, int at) {
    char c = text.charAt(at);
    return Character.isSurrogate(c) ? isHalf(text, at) : isDangerous(c);
  }

  private static boolean isHalf(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
        : at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
  }

  /** Whether this and the next character are one break of a line. */
  private static boolean isBeforeLineFeed(String text, int at) {
    return text.charAt(at) == '\r' && text.startsWith("\n", at + 1);
  }

  private static boolean isBreak(char c) {
    return (c >= '\t' && c <= '\r')
        || c == NEXT_LINE
        || c == LINE_SEPARATOR
        || c == PARAGRAPH_SEPARATOR;
  }
}
