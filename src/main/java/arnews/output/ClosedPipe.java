package arnews.output;

import java.io.IOException;

/** The program that reads the output has gone, as {@code head} does: no error, but the end. */
public final class ClosedPipe extends IOException {
  private static final long serialVersionUID = 1L;

  /** The end of the output, found out by this failure. */
  public ClosedPipe(IOException cause) {
    super("nobody reads the output any longer", cause);
  }
}
