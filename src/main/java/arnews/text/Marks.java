package arnews.text;

/** Which signs end a sentence, quote, open, close or hold a sentence together. */
final class Marks {
  private static final char QUESTION_MARK = '\u061F';
  private static final char URDU_FULL_STOP = '\u06D4';
  private static final char ELLIPSIS = '\u2026';
  private static final char DOUBLE_EXCLAMATION_MARK = '\u203C';
  private static final char DOUBLE_QUESTION_MARK = '\u2047';
  private static final char EXCLAMATION_QUESTION_MARK = '\u2049';
  private static final char COMMA = '\u060C';
  private static final char SEMICOLON = '\u061B';

  private Marks() {}

  /** Whether a sentence may end with the sign: a stop, a question mark, dots, alone or repeated. */
  static boolean endsSentence(Token token) {
    char c = sign(token);
    return switch (c) {
      case '.', '!', '?', QUESTION_MARK, URDU_FULL_STOP, ELLIPSIS, DOUBLE_EXCLAMATION_MARK -> true;
      default -> c >= DOUBLE_QUESTION_MARK && c <= EXCLAMATION_QUESTION_MARK;
    };
  }

  /** Whether the sign is one full stop, which abbreviations use too. */
  static boolean isFullStop(Token token) {
    return sign(token) == '.' && token.surface().length() == 1;
  }

  /** Whether the sentence goes on behind the sign, whatever stood before it. */
  static boolean goesOn(Token token) {
    return switch (sign(token)) {
      case ',', ';', ':', COMMA, SEMICOLON -> true;
      default -> closes(token);
    };
  }

  /** Whether the sign is an opening bracket. */
  static boolean opens(Token token) {
    return switch (sign(token)) {
      case '(', '[', '{', '\uFD3F' -> true;
      default -> false;
    };
  }

  /** Whether the sign is a closing bracket. */
  static boolean closes(Token token) {
    return switch (sign(token)) {
      case ')', ']', '}', '\uFD3E' -> true;
      default -> false;
    };
  }

  /** Whether the sign is a single quotation mark, or an apostrophe. */
  static boolean isSingle(Token token) {
    char c = sign(token);
    return token.surface().length() == 1 && (c == '\'' || c == '\u2018' || c == '\u2019');
  }

  /** Whether the sign quotes; brackets and single marks do so when they are doubled. */
  static boolean quotes(Token token) {
    boolean doubled = token.surface().length() == 2;
    return switch (sign(token)) {
      case '"', '\u00AB', '\u00BB', '\u201C', '\u201D', '\u201E', '\u201F' -> true;
      // A double prime is what some publishing systems make of a straight mark behind a digit.
      case '\u2039', '\u203A', '\u300C', '\u300D', '\uFF02', '\u2033' -> true;
      case '\'', '\u2018', '\u2019', '(', ')', '<', '>' -> doubled;
      default -> false;
    };
  }

  /** Whether the sign has the shape of an opening quotation mark; a straight one has none. */
  static boolean looksOpening(Token quote) {
    return switch (sign(quote)) {
      case '\u00AB', '\u201C', '\u201E', '\u201F', '\u2039', '\u300C', '\u2018', '(', '<' -> true;
      default -> false;
    };
  }

  /** The sign's first character; of any other token a character that no rule names. */
  private static char sign(Token token) {
    return token.kind() == TokenKind.SIGN ? token.surface().charAt(0) : '\0';
  }
}
