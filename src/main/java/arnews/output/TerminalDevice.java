package arnews.output;

/** What the operating system says about the streams of a process. */
public interface TerminalDevice {
  /** Whether the file descriptor leads to a terminal. */
  boolean isTerminal(int descriptor);

  /** How many cells a line of the descriptor's terminal has; 0 where this is not known. */
  int width(int descriptor);
}
