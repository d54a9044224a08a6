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

/** {@code arnews claims} as its user has it. */
class ClaimsCommandTest {
  private static final Path FIRST = Path.of("seeds/000_5dfb788d0b9e1c61.txt");
  private static final String RUSSIA = "\u0631\u0648\u0633\u064A\u0627";
  private static final String DOLLAR = "\u062F\u0648\u0644\u0627\u0631";
  private static final String COST =
      "\u0628\u0644\u063A\u062A \u0627\u0644\u0643\u0644\u0641\u0629 ";
  private static final String HEADER =
      "id,article,start,end,text,kind,value,high,unit,counted,approx,change,role,per,of,speaker,"
          + "quoted,sentence_start,sentence";

  private static List<Map<?, ?>> rows(Run run) throws IOException {
    assertEquals(List.of(), run.errors());
    List<Map<?, ?>> rows = new ArrayList<>();
    for (Object row : (List<?>) JsonReading.object(run.text()).get("rows")) {
      rows.add((Map<?, ?>) row);
    }
    return rows;
  }

  private static int number(Map<?, ?> fields, String key) {
    return ((Number) fields.get(key)).intValue();
  }

  private static Run reading(String text, String... options) {
    List<String> line = new ArrayList<>(List.of("claims", "-q"));
    line.addAll(List.of(options));
    line.add("-");
    return Run.reading(text.getBytes(StandardCharsets.UTF_8), line.toArray(String[]::new));
  }

  @Test
  void everyRowIsAPlaceInItsArticle() throws IOException {
    for (String list : List.of("--explain", "--rejected")) {
      List<Map<?, ?>> rows = rows(Run.of("claims", "--json", list, "seeds/"));
      assertFalse(rows.isEmpty());
      for (Map<?, ?> row : rows) {
        String text = Files.readString(Path.of((String) row.get("article")));
        assertEquals(row.get("text"), text.substring(number(row, "start"), number(row, "end")));
        String sentence = (String) row.get("sentence");
        assertTrue(text.startsWith(sentence, number(row, "sentence_start")), sentence);
      }
    }
  }

  @Test
  void numbersAreExactAndMissingIsNull() throws IOException {
    Run run = reading(COST + "1702000000000 " + DOLLAR + ".\n" + COST + "0.30%\n", "--json");
    assertTrue(run.text().contains("\"value\":1702000000000,\"high\":null,\"unit\":\"USD\""));
    assertTrue(run.text().contains("\"value\":0.3,\"high\":null,\"unit\":\"%\""), run.text());
    Map<?, ?> row = rows(run).get(0);
    assertEquals("money", row.get("kind"));
    for (String key : List.of("high", "approx", "change", "role", "per", "of", "speaker")) {
      assertNull(row.get(key), key);
    }
  }

  @Test
  void everyFormatHasTheSameRows() throws IOException {
    List<String> csv = Run.of("claims", "-f", "csv", "seeds/").lines();
    assertEquals(HEADER, csv.get(0));
    List<Map<?, ?>> rows = rows(Run.of("claims", "--json", "seeds/"));
    assertEquals(List.of(HEADER.split(",", -1)), List.copyOf(rows.get(0).keySet()));
    Run ndjson = Run.of("claims", "-f", "ndjson", "seeds/");
    assertEquals(rows, JsonReading.all(ndjson.text()));
    assertEquals(rows.size() + 1, csv.size());
    List<String> cards = Run.of("claims", "seeds/").lines();
    assertEquals(rows.size() + " claims", cards.get(cards.size() - 1));
    List<String> table = Run.of("claims", "--rows", "seeds/").lines();
    assertEquals(rows.size() + " claims", table.get(table.size() - 1));
    assertEquals(rows.size() + 3, table.size());
  }

  @Test
  void aRangeIsOneCellOfATable() {
    String years = "2018-2019";
    Run table = reading(COST + years + ".\n", "--rows");
    assertTrue(table.text().contains("2018..2019  "), table.text());
    assertTrue(reading(COST + years + ".\n", "-f", "tsv").text().contains("\t2018\t2019\t"));
  }

  @Test
  void kindsAndBoundsChoose() throws IOException {
    List<Map<?, ?>> all = rows(Run.of("claims", "--json", "seeds/"));
    List<Map<?, ?>> counts = new ArrayList<>(all);
    counts.removeIf(row -> !row.get("kind").equals("count"));
    assertEquals(counts, rows(Run.of("claims", "--json", "--kind", "count", "seeds/")));
    List<Map<?, ?>> many = new ArrayList<>(counts);
    many.removeIf(row -> number(row, "value") < 125);
    String[] line = {"claims", "--json", "--kind", "COUNT", "--min", "1.25e2", "seeds/"};
    assertEquals(many, rows(Run.of(line)));
    line[4] = "--max";
    many.clear();
    many.addAll(counts);
    many.removeIf(row -> number(row, "value") > 125);
    assertEquals(many, rows(Run.of(line)));
  }

  @Test
  void metaTellsWhatWasAsked() throws IOException {
    String[] line = {
      "claims", "--json", "--kind", "money,count", "--min", "1e3", "--grep", RUSSIA, "seeds/"
    };
    Map<?, ?> meta = (Map<?, ?>) JsonReading.object(Run.of(line).text()).get("meta");
    assertEquals("claims", meta.get("command"));
    assertEquals(List.of("money", "count"), meta.get("kinds"));
    assertEquals(1000, number(meta, "min"));
    assertNull(meta.get("max"));
    assertEquals(RUSSIA, meta.get("grep"));
  }

  @Test
  void grepFindsASentenceAsKwicFindsIt() throws IOException {
    for (String words : List.of(RUSSIA, "2022", "\u0636\u062F " + RUSSIA)) {
      List<Map<?, ?>> matches = rows(Run.of("kwic", "--json", words, "seeds/"));
      List<Map<?, ?>> expected = new ArrayList<>();
      for (Map<?, ?> row : rows(Run.of("claims", "--json", "seeds/"))) {
        int start = number(row, "sentence_start");
        int end = start + ((String) row.get("sentence")).length();
        if (matches.stream()
            .anyMatch(
                match ->
                    match.get("article").equals(row.get("article"))
                        && number(match, "start") >= start
                        && number(match, "end") <= end)) {
          expected.add(row);
        }
      }
      assertFalse(expected.isEmpty());
      assertEquals(expected, rows(Run.of("claims", "--json", "--grep", words, "seeds/")));
    }
  }

  @Test
  void aUsersUnitsComeFirst(@TempDir Path folder) throws IOException {
    String word = "\u0632\u0631\u0627\u0641\u0629";
    Path list = Files.writeString(folder.resolve("mine.tsv"), "measure\tgiraffe\t" + word + "\n");
    String text = COST + "15 " + word + ".\n";
    assertEquals("count", rows(reading(text, "--json")).get(0).get("kind"));
    Map<?, ?> row = rows(reading(text, "--json", "--units", list.toString())).get(0);
    assertEquals("measure giraffe", row.get("kind") + " " + row.get("unit"));
    Files.writeString(list, "# mine\nlength\tgiraffe\t" + word + "\n");
    Run wrong = Run.of("claims", "--units", list.toString(), "seeds/");
    assertEquals(ExitStatus.USAGE, wrong.status());
    String fault = ":2: money, measure or duration expected, not 'length'";
    assertEquals(List.of("arnews: " + list + fault), wrong.errors());
  }

  @Test
  void namesStayTheSame() throws IOException {
    List<Object> names = new ArrayList<>();
    rows(Run.of("claims", "--json", "seeds/")).forEach(row -> names.add(row.get("id")));
    assertEquals(names.size(), names.stream().distinct().count());
    List<Object> some = new ArrayList<>();
    Run run = Run.of("claims", "--json", "--kind", "year", FIRST.toString());
    rows(run).forEach(row -> some.add(row.get("id")));
    assertTrue(names.containsAll(some) && !some.isEmpty());
  }

  @Test
  void nothingFoundIsAnAnswer() throws IOException {
    Run run = Run.of("claims", "--min", "1e18", "seeds/");
    assertEquals(List.of("0 claims"), run.lines());
    assertEquals(ExitStatus.DONE, run.status());
    assertEquals(List.of(), rows(Run.of("claims", "--json", "--min", "1e18", "seeds/")));
  }

  @Test
  void manyFilesAreReadAlikeByManyThreads(@TempDir Path folder) throws IOException {
    ManyFiles.write(FIRST, folder, 60, 30);
    Files.write(folder.resolve("broken.gz"), new byte[] {0x1F, (byte) 0x8B, 8, 0});
    String path = folder.toString();
    for (Format format : Format.values()) {
      for (String list : List.of("--explain", "--rows", "--rejected", "--grep=" + RUSSIA)) {
        Run one = Run.of("claims", "-f", format.toString(), list, "-j", "1", path);
        assertEquals(ExitStatus.UNREAD, one.status());
        assertNotEquals("", one.text());
        Run four = Run.of("claims", "-f", format.toString(), list, "-j", "4", path);
        assertEquals(one, four, format + " " + list);
      }
    }
  }
}
