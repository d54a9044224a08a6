package arnews.cli;

/** What the program's end tells a script. */
final class ExitStatus {
  /** All was read and answered. */
  static final int DONE = 0;

  /** A finding that {@code --fail-on} asked about. */
  static final int FINDING = 1;

  /** Wrong usage: nothing was read. */
  static final int USAGE = 2;

  /** Some input could not be read; the rest was answered. */
  static final int UNREAD = 3;

  /** A bug of the program. */
  static final int BUG = 4;

  private ExitStatus() {}
}
