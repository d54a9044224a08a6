package arnews.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** What holds of every format for any cells. */
class FormatPropertyTest {
  private static final List<Column> COLUMNS =
      List.of(
          Column.text("article"),
          Column.number("count").withBar(),
          Column.decimal("share", 2),
          Column.after("after"),
          Column.arabic("word"),
          Column.before("before"));

  /** Rows of nasty text and any numbers, in the order of the columns. */
  @Provide
  Arbitrary<List<List<Object>>> rows() {
    Arbitrary<String> text =
        Arbitraries.strings()
            .withChars("aB1 \"',;\\\t\n\r\u0000\u001B\u007F\u0085\u009B")
            .withChars('\u0627', '\u0644', '\u064E', '\u0660', '\u200C', '\u200F', '\u202E')
            .withChars('\u2028', '\u2066', '\u2069', '\uFEFF', '\uD83D', '\uDE00', '\u5F00')
            .ofMaxLength(60)
            .injectNull(0.1);
    Arbitrary<Object> count = Arbitraries.longs().map(n -> (Object) n).injectNull(0.1);
    Arbitrary<Object> share =
        Arbitraries.doubles().between(-1e12, 1e12).map(n -> (Object) n).injectNull(0.1);
    return Combinators.combine(text, count, share, text, text, text)
        .as((a, b, c, d, e, f) -> Arrays.asList((Object) a, b, c, d, e, f))
        .list()
        .ofMaxSize(12);
  }

  @Property(tries = 200)
  void jsonParsesBackToTheSameText(@ForAll("rows") List<List<Object>> rows) throws IOException {
    String json = written(Format.JSON, rows, Look.PLAIN);
    int around = rows.isEmpty() ? 2 : 3;
    assertEquals(rows.size() + around, json.lines().count(), "a line for each row");
    List<?> read = (List<?>) JsonReading.object(json).get("rows");
    String lines = written(Format.NDJSON, rows, Look.PLAIN);
    assertEquals(read, JsonReading.all(lines));
    assertEquals(rows.size(), read.size());
    for (int i = 0; i < rows.size(); i++) {
      Map<?, ?> row = (Map<?, ?>) read.get(i);
      assertEquals(whole(rows.get(i).get(0)), row.get("article"));
      assertEquals(rows.get(i).get(1), row.get("count"));
      assertEquals(whole(rows.get(i).get(3)), row.get("after"));
      if (rows.get(i).get(2) != null) {
        double share = ((Number) row.get("share")).doubleValue();
        assertEquals((double) rows.get(i).get(2), share, 0.00501);
      }
    }
    assertTrue(json.chars().allMatch(c -> c == '\n' || !Safe.isDangerous((char) c)), json);
  }

  @Property(tries = 200)
  void csvParsesBackWithoutControls(@ForAll("rows") List<List<Object>> rows) throws IOException {
    for (Format format : List.of(Format.CSV, Format.TSV)) {
      String text = written(format, rows, Look.PLAIN);
      CSVFormat reading =
          CSVFormat.Builder.create()
              .setDelimiter(format == Format.CSV ? ',' : '\t')
              .setIgnoreEmptyLines(false)
              .get();
      try (CSVParser parser = CSVParser.parse(new StringReader(text), reading)) {
        List<CSVRecord> records = parser.getRecords();
        assertEquals(rows.size() + 1, records.size());
        for (int i = 0; i < rows.size(); i++) {
          assertEquals(COLUMNS.size(), records.get(i + 1).size());
          Object cell = whole(rows.get(i).get(4));
          String expected = cell == null ? "" : Safe.withoutControls((String) cell);
          assertEquals(expected, records.get(i + 1).get(4));
        }
      }
    }
  }

  @Property(tries = 300)
  void tablesFitAndHoldNoControls(
      @ForAll("rows") List<List<Object>> rows,
      @ForAll @IntRange(min = 1, max = 130) int width,
      @ForAll BidiMode mode)
      throws IOException {
    BidiMode bidi = mode.resolve(false);
    String table = written(Format.TABLE, rows, new Look(width, bidi, false));
    assertEquals(rows.size() + 3, table.lines().count(), "header, rule, rows, note");
    for (String line : table.split("\n", -1)) {
      assertTrue(DisplayWidth.of(line) <= width, () -> width + ": " + line);
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        boolean isolate = bidi == BidiMode.ISOLATE && c >= '\u2067' && c <= '\u2069';
        assertTrue(isolate || !Safe.isDangerous(c), () -> Safe.text(line));
      }
      long begun = count(line, '\u2067') + count(line, '\u2068');
      assertEquals(begun, count(line, '\u2069'), "isolates end where they began");
    }
  }

  private static long count(String line, char c) {
    return line.chars().filter(each -> each == c).count();
  }

  private static Object whole(Object text) {
    // What is half a pair is written as U+FFFD; a text that is whole comes back as it was.
    return text == null
        ? null
        : new String(
            ((String) text)
                .codePoints()
                .map(c -> c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c)
                .toArray(),
            0,
            ((String) text).codePointCount(0, ((String) text).length()));
  }

  private static String written(Format format, List<List<Object>> rows, Look look)
      throws IOException {
    Section section =
        new Section("rows", COLUMNS, Rows.of(rows)).noting(() -> List.of("a note of this table"));
    return Tricky.written(format, Answer.of(Map.of(), section), look);
  }
}
