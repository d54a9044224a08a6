package arnews.output;

/**
 * How a table is shown.
 *
 * @param width how many cells a line may take, at least one
 * @param bidi how right-to-left text is brought into order, never {@link BidiMode#AUTO}
 * @param colour whether headers, rules and bars are coloured
 */
public record Look(int width, BidiMode bidi, boolean colour) {
  /** In a file: 80 wide, text as it is, no colour. */
  public static final Look PLAIN = new Look(Terminal.DEFAULT_WIDTH, BidiMode.NONE, false);

  public Look {
    if (width < 1 || bidi == BidiMode.AUTO) {
      throw new IllegalArgumentException("no look: " + width + ", " + bidi);
    }
  }

  /** The look of a table on standard output, as the user and the terminal want it. */
  public static Look of(Terminal terminal, BidiMode bidi, ColorMode color) {
    return new Look(
        terminal.width(Terminal.Stream.OUTPUT),
        bidi.resolve(terminal.is(Terminal.Stream.OUTPUT)),
        terminal.colours(Terminal.Stream.OUTPUT, color));
  }

  /** The look of a table in a file, as the user wants it. */
  public static Look inFile(BidiMode bidi, ColorMode color) {
    return new Look(Terminal.DEFAULT_WIDTH, bidi.resolve(false), color == ColorMode.ALWAYS);
  }
}
