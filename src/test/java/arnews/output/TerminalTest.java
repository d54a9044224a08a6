package arnews.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {
  private static final Terminal.Stream OUTPUT = Terminal.Stream.OUTPUT;

  /** Standard output is a terminal of 100 cells, standard error a file. */
  private static final TerminalDevice DEVICE =
      new TerminalDevice() {
        @Override
        public boolean isTerminal(int descriptor) {
          return descriptor == 1;
        }

        @Override
        public int width(int descriptor) {
          return descriptor == 1 ? 100 : 0;
        }
      };

  @Test
  void widthComesFromTheUserThenFromTheTerminal() {
    assertEquals(100, terminal(Map.of()).width(OUTPUT));
    assertEquals(60, terminal(Map.of("COLUMNS", "60")).width(OUTPUT));
    assertEquals(60, terminal(Map.of("COLUMNS", "60")).width(Terminal.Stream.ERROR));
    assertEquals(80, terminal(Map.of()).width(Terminal.Stream.ERROR));
    for (String nonsense : new String[] {"", "0", "-5", "wide", "99999999999", "\u0668\u0660"}) {
      assertEquals(100, terminal(Map.of("COLUMNS", nonsense)).width(OUTPUT), nonsense);
    }
  }

  @Test
  void coloursFollowTheUserThenTheTerminal() {
    Map<String, String> xterm = Map.of("TERM", "xterm-256color");
    assertTrue(terminal(xterm).colours(OUTPUT, ColorMode.AUTO));
    assertFalse(terminal(xterm).colours(Terminal.Stream.ERROR, ColorMode.AUTO));
    assertFalse(terminal(xterm).colours(OUTPUT, ColorMode.NEVER));
    assertTrue(terminal(xterm).colours(Terminal.Stream.ERROR, ColorMode.ALWAYS));
    assertFalse(terminal(Map.of()).colours(OUTPUT, ColorMode.AUTO));
    assertFalse(terminal(Map.of("TERM", "dumb")).colours(OUTPUT, ColorMode.AUTO));
    assertFalse(terminal(Map.of("TERM", "xterm", "NO_COLOR", "1")).colours(OUTPUT, ColorMode.AUTO));
    assertTrue(terminal(Map.of("TERM", "xterm", "NO_COLOR", "")).colours(OUTPUT, ColorMode.AUTO));
    assertTrue(terminal(Map.of("NO_COLOR", "1")).colours(OUTPUT, ColorMode.ALWAYS));
  }

  @Test
  void tablesAreIsolatedOnATerminalOnly() {
    Look look = Look.of(terminal(Map.of("TERM", "xterm")), BidiMode.AUTO, ColorMode.AUTO);
    assertEquals(new Look(100, BidiMode.ISOLATE, true), look);
    assertEquals(Look.PLAIN, Look.inFile(BidiMode.AUTO, ColorMode.AUTO));
    assertEquals(BidiMode.VISUAL, Look.inFile(BidiMode.VISUAL, ColorMode.AUTO).bidi());
  }

  @Test
  void thisProcessAnswersWithoutFailing() {
    TerminalDevice process = new ProcessTerminal();
    // A descriptor that is not open is no terminal and has no width.
    assertFalse(process.isTerminal(1_000_000));
    assertEquals(0, process.width(1_000_000));
  }

  private static Terminal terminal(Map<String, String> environment) {
    return new Terminal(environment, DEVICE);
  }
}
