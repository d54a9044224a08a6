package arnews.cli;

import arnews.output.Terminal;
import arnews.output.TerminalDevice;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What became of a command line, run in this process from the root of the project.
 *
 * @param status the exit status
 * @param text what it wrote to standard output, which is UTF-8 or the test fails
 * @param errors the lines that it wrote to standard error
 */
record Run(int status, String text, List<String> errors) {
  /** Runs with nothing on standard input. */
  static Run of(String... args) {
    return reading(new byte[0], args);
  }

  /** Runs with something on standard input. */
  static Run reading(byte[] input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
    InputStream in = new ByteArrayInputStream(input);
    Map<String, String> environment = Map.of();
    Terminal terminal = noTerminal();
    int status = ArnewsCommand.run(new Console(in, out, errors, terminal, environment), args);
    return new Run(status, utf8(out.toByteArray()), utf8(err.toByteArray()).lines().toList());
  }

  /** Streams that lead to no terminal. */
  static Terminal noTerminal() {
    return new Terminal(Map.of(), new NoTerminal());
  }

  /** Runs as a user in that country would. */
  static Run in(Locale locale, String... args) {
    Locale before = Locale.getDefault();
    Locale.setDefault(locale);
    try {
      return of(args);
    } finally {
      Locale.setDefault(before);
    }
  }

  /** The words of a command line without quotes. */
  static String[] words(String line) {
    return line.trim().split(" +", -1);
  }

  List<String> lines() {
    return text.lines().toList();
  }

  private static String utf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new AssertionError("no UTF-8", e);
    }
  }

  private static final class NoTerminal implements TerminalDevice {
    @Override
    public boolean isTerminal(int descriptor) {
      return false;
    }

    @Override
    public int width(int descriptor) {
      return 0;
    }
  }
}
