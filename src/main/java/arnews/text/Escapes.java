package arnews.text;

/**
 * What a dump of a program's strings leaves of characters that it did not print: {@code \xa0}, a u
 * and four hexadecimal digits, {@code \n}. Written so they are no words, and one sign each.
 */
final class Escapes {
  private static final char BACKSLASH = '\\';

  private Escapes() {}

  /**
   * The end of the escape whose backslashes end at {@code last}, or {@code last} if none follows.
   * Of a letter that stands for a line break or tab only one that begins no word counts.
   */
  static int end(char[] text, int last, int end) {
    if (text[last - 1] != BACKSLASH || last == end) {
      return last;
    }
    return switch (text[last]) {
      case 'x' -> hexadecimal(text, last, 2, end);
      case 'u' -> hexadecimal(text, last, 4, end);
      case 'n', 'r', 't' -> last + 1 < end && isLatin(text[last + 1]) ? last : last + 1;
      default -> last;
    };
  }

  private static int hexadecimal(char[] text, int letter, int digits, int end) {
    int behind = letter + 1 + digits;
    if (behind > end) {
      return letter;
    }
    for (int i = letter + 1; i < behind; i++) {
      if (Character.digit(text[i], 16) < 0 || text[i] > 'f') {
        return letter;
      }
    }
    return behind;
  }

  private static boolean isLatin(char c) {
    byte kind = Letters.of(c);
    return kind == Letters.LATIN || kind == Letters.DIGIT;
  }
}
