package arnews.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import arnews.output.Format;
import arnews.output.JsonReading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code arnews quotes} as its user has it. */
class QuotesCommandTest {
  private static final Path FIRST = Path.of("seeds/000_5dfb788d0b9e1c61.txt");
  private static final String HEADER =
      "article,start,end,text,direct,speaker,verb,stance,titles,sentence";
  private static final String PUTIN = "\u0628\u0648\u062A\u064A\u0646";
  private static final String VLADIMIR = "\u0641\u0644\u0627\u062F\u064A\u0645\u064A\u0631";

  /** "A source said that the war has ended", where "said" can be told by nobody's name. */
  private static final String SOURCE =
      "\u0642\u0627\u0644 \u0645\u0635\u062F\u0631 \u0625\u0646"
          + " \u0627\u0644\u062D\u0631\u0628 \u0627\u0646\u062A\u0647\u062A.";

  private static Map<?, ?> json(String... options) throws IOException {
    List<String> line = new ArrayList<>(List.of("quotes", "--json", "seeds/"));
    line.addAll(List.of(options));
    Run run = Run.of(line.toArray(String[]::new));
    assertEquals(List.of(), run.errors());
    return JsonReading.object(run.text());
  }

  private static List<Map<?, ?>> rows(String... options) throws IOException {
    List<Map<?, ?>> rows = new ArrayList<>();
    ((List<?>) json(options).get("rows")).forEach(row -> rows.add((Map<?, ?>) row));
    return rows;
  }

  private static int number(Map<?, ?> fields, String key) {
    return ((Number) fields.get(key)).intValue();
  }

  @Test
  void everyRowIsAPlaceInItsArticle() throws IOException {
    List<Map<?, ?>> rows = rows();
    assertFalse(rows.isEmpty());
    for (Map<?, ?> row : rows) {
      String text = Files.readString(Path.of((String) row.get("article")));
      String said = (String) row.get("text");
      assertEquals(said, text.substring(number(row, "start"), number(row, "end")));
      String sentence = (String) row.get("sentence");
      int from = text.indexOf(sentence);
      assertTrue(from >= 0 && from <= number(row, "start"), sentence);
      assertTrue(from + sentence.length() > number(row, "start"), sentence);
    }
  }

  @Test
  void everyFormatHasTheSameRows() throws IOException {
    List<Map<?, ?>> rows = rows();
    assertEquals(List.of(HEADER.split(",", -1)), List.copyOf(rows.get(0).keySet()));
    assertEquals(rows, JsonReading.all(Run.of("quotes", "-f", "ndjson", "seeds/").text()));
    List<String> csv = Run.of("quotes", "-f", "csv", "seeds/").lines();
    assertEquals(HEADER, csv.get(0));
    assertEquals(rows.size() + 1, csv.size());
    List<String> table = Run.of("quotes", "--rows", "seeds/").lines();
    assertEquals(rows.size() + 3, table.size());
    String note = rows.size() + " quotations";
    assertEquals(note, table.get(table.size() - 1));
    List<String> cards = Run.of("quotes", "seeds/").lines();
    assertEquals(note, cards.get(cards.size() - 1));
    assertEquals(rows.size(), cards.stream().filter(line -> line.startsWith("seeds/")).count());
  }

  @Test
  void optionsChooseAmongAllRows() throws IOException {
    List<Map<?, ?>> all = rows();
    List<Map<?, ?>> quoted = new ArrayList<>(all);
    quoted.removeIf(row -> !Boolean.TRUE.equals(row.get("direct")));
    assertTrue(!quoted.isEmpty() && quoted.size() < all.size());
    assertEquals(quoted, rows("--direct"));
    List<Map<?, ?>> affirmed = new ArrayList<>(all);
    affirmed.removeIf(row -> !List.of("affirming", "denying").contains(row.get("stance")));
    assertTrue(!affirmed.isEmpty() && affirmed.size() < all.size());
    assertEquals(affirmed, rows("--stance", "DENYING,affirming"));
    List<Map<?, ?>> his = new ArrayList<>(all);
    his.removeIf(row -> !(VLADIMIR + " " + PUTIN).equals(row.get("speaker")));
    assertFalse(his.isEmpty());
    assertEquals(his, rows("--speaker", PUTIN));
    assertEquals(his, rows("--speaker", PUTIN + " " + VLADIMIR));
    assertEquals(List.of(), rows("--speaker", "xyz"));
  }

  @Test
  void metaTellsWhatWasAsked() throws IOException {
    Map<?, ?> meta = (Map<?, ?>) json("--speaker", PUTIN, "--stance", "doubting").get("meta");
    assertEquals("quotes", meta.get("command"));
    assertEquals(PUTIN, meta.get("speaker"));
    assertEquals(false, meta.get("direct"));
    assertEquals(List.of("doubting"), meta.get("stances"));
    Map<?, ?> open = (Map<?, ?>) json("--direct").get("meta");
    assertNull(open.get("speaker"));
    assertEquals(true, open.get("direct"));
    assertEquals(List.of("neutral", "affirming", "denying", "doubting"), open.get("stances"));
  }

  @Test
  void everySpeakerIsFoundBySomething() throws IOException {
    for (Map<?, ?> row : rows("--explain")) {
      assertEquals(row.get("speaker") == null, row.get("how") == null, row.toString());
      assertEquals(row.get("speaker") == null, row.get("titles") == null, row.toString());
    }
    String cards = Run.of("quotes", "--explain", "seeds/").text();
    assertTrue(cards.contains("[subject]") && cards.contains("[pronoun]"), cards);
    assertFalse(Run.of("quotes", "seeds/").text().contains("[subject]"));
  }

  @Test
  void whoHasNoNameIsAsWritten() throws IOException {
    Run run =
        Run.reading(SOURCE.getBytes(StandardCharsets.UTF_8), "quotes", "-f", "ndjson", "-q", "-");
    Map<?, ?> row = (Map<?, ?>) JsonReading.all(run.text()).get(0);
    assertEquals("\u0645\u0635\u062F\u0631", row.get("speaker"));
    assertEquals(List.of(), row.get("titles"));
    assertEquals(false, row.get("direct"));
  }

  @Test
  void aUsersNamesOverruleWhatIsFound(@TempDir Path folder) throws IOException {
    String other = "\u0632\u0631\u0627\u0641\u0629";
    Path list =
        Files.writeString(folder.resolve("mine.tsv"), "PER\t" + other + "\t" + PUTIN + "\n");
    assertFalse(rows("--gazetteer", list.toString(), "--speaker", other).isEmpty());
    assertEquals(List.of(), rows("--speaker", other));
  }

  @Test
  void nothingFoundIsAnAnswer() {
    Run run = Run.of("quotes", "--speaker", "xyz", "seeds/");
    assertEquals(List.of("0 quotations"), run.lines());
    assertEquals(ExitStatus.DONE, run.status());
  }

  @Test
  void manyFilesAreReadAlikeByManyThreads(@TempDir Path folder) throws IOException {
    ManyFiles.write(FIRST, folder, 40, 10);
    Files.write(folder.resolve("broken.gz"), new byte[] {0x1F, (byte) 0x8B, 8, 0});
    for (Format format : Format.values()) {
      for (String option : List.of("--explain", "--rows", "--direct")) {
        String line = "quotes -f " + format + " " + option + " " + folder + " -j ";
        Run one = Run.of(Run.words(line + "1"));
        assertEquals(ExitStatus.UNREAD, one.status());
        assertNotEquals("", one.text());
        assertEquals(one, Run.of(Run.words(line + "4")), line);
      }
    }
  }
}
