package arnews.output;

import java.util.Locale;

/** How right-to-left text is brought into order on a terminal. */
public enum BidiMode {
  /** {@link #ISOLATE} on a terminal, {@link #NONE} in a file or a pipe. */
  AUTO,
  /** The terminal does it; invisible isolates keep the cells of a line apart. */
  ISOLATE,
  /** We do it: the letters are shaped and stand in the order in which they are seen. */
  VISUAL,
  /** Nothing is done to the text. */
  NONE;

  /** The mode that this one means. */
  BidiMode resolve(boolean terminal) {
    return this != AUTO ? this : terminal ? ISOLATE : NONE;
  }

  /** The name as it is given on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
