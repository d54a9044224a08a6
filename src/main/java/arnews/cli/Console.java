package arnews.cli;

import arnews.output.Safe;
import arnews.output.Terminal;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Map;
import java.util.Objects;

/**
 * What a run of the program has to do with the world.
 *
 * @param in standard input
 * @param out standard output, unbuffered; throws {@code ClosedPipe} when nobody reads it any longer
 * @param err standard error, in UTF-8
 * @param terminal what standard output and standard error lead to
 * @param environment the environment's variables
 */
public record Console(
    InputStream in,
    OutputStream out,
    PrintStream err,
    Terminal terminal,
    Map<String, String> environment) {
  public Console {
    Objects.requireNonNull(in);
    Objects.requireNonNull(out);
    Objects.requireNonNull(err);
    Objects.requireNonNull(terminal);
    environment = Map.copyOf(environment);
  }

  /** The same console with another standard output. */
  Console writing(OutputStream other) {
    return new Console(in, other, err, terminal, environment);
  }

  /** The line that tells of something wrong, with no control character in it. */
  static String line(String message) {
    return "arnews: " + Safe.text(message);
  }

  /** Likewise, about an input. */
  static String line(String source, String message) {
    return line(source + ": " + message);
  }
}
