package arnews.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private static final Progress.Work WORK =
      new Progress.Work("reading", " MB", 1_000_000, 9_000_000);

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream error = new PrintStream(bytes, true, StandardCharsets.UTF_8);

  @Test
  void shortWorkAndNoTerminalShowNothing() {
    try (Progress progress = Progress.begin(WORK, error, 80, 60_000)) {
      progress.step(1_000_000);
    }
    TerminalDevice file =
        new TerminalDevice() {
          @Override
          public boolean isTerminal(int descriptor) {
            return false;
          }

          @Override
          public int width(int descriptor) {
            return 0;
          }
        };
    try (Progress progress = Progress.begin(WORK, error, new Terminal(Map.of(), file))) {
      progress.step(1_000_000);
    }
    assertEquals("", written());
  }

  @Test
  void longWorkIsShownAndWipedAway() throws InterruptedException {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
    try (Progress progress = Progress.begin(WORK, error, 60, 0)) {
      progress.step(4_000_000);
      for (int i = 0; i < 100 && !written().contains("4/9 MB"); i++) {
        Thread.sleep(50);
      }
      progress.say("arnews: a.txt: a warning");
    } finally {
      Locale.setDefault(before);
    }
    String shown = written();
    assertTrue(shown.contains("reading"), shown);
    assertTrue(shown.contains("4/9 MB"), shown);
    assertTrue(shown.contains(ProgressLine.WIPE + "arnews: a.txt: a warning\n"), shown);
    assertTrue(shown.endsWith(ProgressLine.WIPE), "nothing stays on the line");
    assertEquals(1, shown.chars().filter(c -> c == '\n').count(), "only the warning has a line");
    assertTrue(shown.chars().noneMatch(c -> c >= '\u0660' && c <= '\u0669'), shown);
    for (String line : shown.split("\r", -1)) {
      String visible = line.replace("\u001B[K", "");
      assertTrue(DisplayWidth.of(visible) < 60, () -> visible);
    }
  }

  private String written() {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
