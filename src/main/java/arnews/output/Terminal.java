package arnews.output;

import java.util.Map;
import java.util.Objects;

/** Where standard output and standard error lead to, and what can be shown there. */
public final class Terminal {
  /** The width of a table where nobody says how wide it may be. */
  public static final int DEFAULT_WIDTH = 80;

  private static final int LARGEST_WIDTH = 10_000;

  /** A stream that may lead to a terminal. */
  public enum Stream {
    OUTPUT(1),
    ERROR(2);

    private final int descriptor;

    Stream(int descriptor) {
      this.descriptor = descriptor;
    }

    /** The number of its file descriptor. */
    int descriptor() {
      return descriptor;
    }
  }

  private final Map<String, String> environment;
  private final TerminalDevice device;

  /** A terminal for tests, or for a program that has its own. */
  public Terminal(Map<String, String> environment, TerminalDevice device) {
    this.environment = Objects.requireNonNull(environment);
    this.device = Objects.requireNonNull(device);
  }

  /** The terminal of this process. */
  public static Terminal ofProcess(Map<String, String> environment) {
    return new Terminal(environment, new ProcessTerminal());
  }

  /** Whether the stream leads to a terminal. */
  public boolean is(Stream stream) {
    return device.isTerminal(stream.descriptor());
  }

  /**
   * How many cells a line has: what COLUMNS says, else what the terminal says, else {@link
   * #DEFAULT_WIDTH}.
   */
  public int width(Stream stream) {
    int wished = columns(environment.getOrDefault("COLUMNS", ""));
    if (wished > 0) {
      return wished;
    }
    int width = is(stream) ? device.width(stream.descriptor()) : 0;
    return width > 0 ? Math.min(width, LARGEST_WIDTH) : DEFAULT_WIDTH;
  }

  /**
   * Whether to colour the stream. On a terminal colours are shown unless NO_COLOR is set and not
   * empty (no-color.org), or TERM is missing or {@code dumb}.
   */
  public boolean colours(Stream stream, ColorMode mode) {
    return switch (mode) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> wantsColour() && is(stream);
    };
  }

  private boolean wantsColour() {
    String term = environment.getOrDefault("TERM", "");
    return environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !term.isEmpty()
        && !term.equals("dumb");
  }

  /** A count of columns in ASCII digits; 0 where it is none. */
  private static int columns(String text) {
    int columns = 0;
    for (int i = 0; i < text.length() && columns <= LARGEST_WIDTH; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return 0;
      }
      columns = 10 * columns + (c - '0');
    }
    return columns <= LARGEST_WIDTH ? columns : 0;
  }
}
