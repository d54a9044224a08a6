package arnews.text;

/** Takes the tokens of a text, in order. */
@FunctionalInterface
public interface TokenSink {
  /**
   * The next token; {@link Surface#of} tells its letters.
   *
   * @param start the offset of its first UTF-16 unit in the text
   * @param end the offset behind its last unit
   * @param kind what it is
   */
  void token(int start, int end, TokenKind kind);
}
