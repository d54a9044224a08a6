package arnews.text;

/**
 * The letters of a token as written: without marks, tatweel and invisible characters. A hamza or
 * madda that is written as a mark of its own is set on its letter, as Unicode's composed form has
 * it, so that both spellings are one surface. Presentation forms stay.
 */
public final class Surface {
  private static final char MADDA_ABOVE = '\u0653';
  private static final char HAMZA_ABOVE = '\u0654';
  private static final char HAMZA_BELOW = '\u0655';

  private Surface() {}

  /** The surface of a token, given all that its span covers; the same string if none vanishes. */
  public static String of(TokenKind kind, String written) {
    if (kind == TokenKind.SIGN || kind == TokenKind.URL || kind == TokenKind.EMAIL) {
      return written;
    }
    for (int i = 0; i < written.length(); i++) {
      if (vanishes(kind, written.charAt(i))) {
        return without(kind, written, i);
      }
    }
    return written;
  }

  /**
   * The surface of the token at a place of a text.
   *
   * @param start the offset of its first UTF-16 unit
   * @param end the offset behind its last unit
   */
  public static String of(TokenKind kind, CharSequence text, int start, int end) {
    return of(kind, text.subSequence(start, end).toString());
  }

  private static boolean vanishes(TokenKind kind, char c) {
    return switch (Letters.of(c)) {
      case Letters.INVISIBLE, Letters.TATWEEL -> true;
      case Letters.MARK -> kind != TokenKind.FOREIGN || c > Letters.LAST_ACCENT;
      default -> false;
    };
  }

  private static String without(TokenKind kind, String written, int first) {
    char[] letters = new char[written.length()];
    written.getChars(0, first, letters, 0);
    int length = first;
    boolean carries = first > 0;
    for (int i = first; i < written.length(); i++) {
      char c = written.charAt(i);
      if (!vanishes(kind, c)) {
        letters[length++] = c;
        carries = true;
      } else if (c == Letters.TATWEEL_LETTER) {
        // A mark behind tatweel stands on the stroke, not on the letter before it.
        carries = false;
      } else if (carries) {
        letters[length - 1] = composed(letters[length - 1], c);
      }
    }
    return new String(letters, 0, length);
  }

  /** The canonical compositions of the Arabic block (UnicodeData.txt); else the letter itself. */
  private static char composed(char letter, char mark) {
    return switch (mark) {
      case MADDA_ABOVE -> letter == '\u0627' ? '\u0622' : letter;
      case HAMZA_ABOVE ->
          switch (letter) {
            case '\u0627' -> '\u0623';
            case '\u0648' -> '\u0624';
            case '\u064A' -> '\u0626';
            case '\u06D5' -> '\u06C0';
            case '\u06C1' -> '\u06C2';
            case '\u06D2' -> '\u06D3';
            default -> letter;
          };
      // In canonical order the mark below comes first, so it wins over one above.
      case HAMZA_BELOW ->
          letter == '\u0627' || letter == '\u0622' || letter == '\u0623' ? '\u0625' : letter;
      default -> letter;
    };
  }
}
