package arnews.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableTest {
  private static final String ALEF = "\u0627";

  @Test
  void rowsBehindTheFirstThousandAreNotHeld() throws IOException {
    StringWriter out = new StringWriter();
    Rows rows =
        sink -> {
          for (int i = 1; i <= 100_000; i++) {
            sink.row(List.of(i, ALEF.repeat(i % 50)));
            boolean begun = out.getBuffer().length() > 0;
            assertEquals(i >= Table.LOOKED_AT, begun, "the table begins with row 1000: " + i);
            out.getBuffer().setLength(i < Table.LOOKED_AT ? 0 : 1);
          }
        };
    Section section =
        new Section("rows", List.of(Column.number("count"), Column.arabic("word")), rows);
    TableWriter.write(Answer.of(Map.of(), section), out, Look.PLAIN);
  }

  @Test
  void longWordsAreCutInNoTime() {
    String word = ALEF.repeat(1_000_000);
    String marks = ALEF + "\u064E".repeat(1_000_000);
    Rows rows =
        sink -> {
          for (int i = 0; i < 2000; i++) {
            sink.row(List.of(word, marks, word));
          }
        };
    for (BidiMode mode : List.of(BidiMode.ISOLATE, BidiMode.VISUAL)) {
      Section section =
          new Section(
              "rows",
              List.of(Column.before("before"), Column.match("match"), Column.after("after")),
              rows);
      String table =
          assertTimeoutPreemptively(
              Duration.ofSeconds(10),
              () ->
                  Tricky.written(
                      Format.TABLE, Answer.of(Map.of(), section), new Look(80, mode, false)));
      assertEquals(2002, table.lines().count());
      assertTrue(table.length() < 2002 * 2000, "no more of a word than can be seen");
    }
  }

  @Test
  void barsAreAsLongAsTheirNumbers() {
    assertEquals("\u2588\u2588\u2588\u2588", Bar.of(10, 10, 4));
    assertEquals("\u2588\u2588", Bar.of(5, 10, 4));
    assertEquals("\u258F", Bar.of(0.001, 10, 4));
    assertEquals("\u2588\u2589", Bar.of(15, 32, 4));
    assertEquals("", Bar.of(0, 10, 4));
    assertEquals("", Bar.of(Double.NaN, 10, 4));
    assertEquals("\u2588\u2588\u2588\u2588", Bar.of(20, 10, 4));
  }

  @Test
  void wrongColumnsAreRefused() {
    Section section =
        new Section("rows", List.of(Column.number("count")), sink -> sink.row(List.of(1, 2)));
    for (Format format : Format.values()) {
      assertThrows(
          IllegalArgumentException.class,
          () -> Tricky.written(format, Answer.of(Map.of(), section), Look.PLAIN));
    }
    assertThrows(IllegalArgumentException.class, () -> section.showing("word"));
    assertThrows(IllegalArgumentException.class, () -> Column.text("word").withBar());
  }
}
