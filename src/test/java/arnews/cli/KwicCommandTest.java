package arnews.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import arnews.Example;
import arnews.output.Format;
import arnews.output.JsonReading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code arnews kwic} as its user has it. */
class KwicCommandTest {
  private static final String WORD = "\u0627\u0644\u0623\u0645\u0646";
  private static final Path FIRST = Path.of("seeds/000_5dfb788d0b9e1c61.txt");

  static List<Example> queries() {
    return Example.all("cli/kwic.cases");
  }

  private static Map<?, ?> json(Run run) throws IOException {
    assertEquals(List.of(), run.errors());
    return JsonReading.object(run.text());
  }

  private static Map<?, ?> meta(Run run) throws IOException {
    return (Map<?, ?>) json(run).get("meta");
  }

  private static List<Map<?, ?>> rows(Run run) throws IOException {
    List<Map<?, ?>> rows = new ArrayList<>();
    for (Object row : (List<?>) json(run).get("rows")) {
      rows.add((Map<?, ?>) row);
    }
    return rows;
  }

  private static int number(Map<?, ?> fields, String key) {
    return ((Number) fields.get(key)).intValue();
  }

  @ParameterizedTest
  @MethodSource("queries")
  void everyRowIsAPlaceInItsArticle(Example query) throws IOException {
    List<Map<?, ?>> rows = rows(Run.of("kwic", "--json", query.text(), "seeds/"));
    assertFalse(rows.isEmpty());
    for (Map<?, ?> row : rows) {
      String text = Files.readString(Path.of((String) row.get("article")));
      String match = text.substring(number(row, "start"), number(row, "end"));
      assertEquals(row.get("match"), match);
      String around = row.get("before") + " " + match + " " + row.get("after");
      assertTrue(bare(text).contains(bare(around)), around);
    }
  }

  private static String bare(String text) {
    return text.replace("null", "").replaceAll("\\s", "");
  }

  @ParameterizedTest
  @MethodSource("queries")
  void matchesAreAsManyAsFreqCounts(Example query) throws IOException {
    int length = query.text().split(" ", -1).length;
    List<String> freq =
        List.of("freq", "--json", "--all", "--by", "surface", "-n", Integer.toString(length));
    List<String> arguments = new ArrayList<>(freq);
    arguments.addAll(List.of("--kinds", "words,foreign,numbers", "seeds/"));
    int count = 0;
    for (Map<?, ?> row : rows(Run.of(arguments.toArray(new String[0])))) {
      count += query.text().equals(row.get("word")) ? number(row, "count") : 0;
    }
    Run run = Run.of("kwic", "--json", "--by", "surface", query.text(), "seeds/");
    assertEquals(count, number(meta(run), "matches"));
    assertEquals(count, rows(run).size());
  }

  @ParameterizedTest
  @MethodSource("queries")
  void aPhraseMayBeOneArgumentOrSeveral(Example query) {
    List<String> several = new ArrayList<>(List.of("kwic", "--json"));
    several.addAll(List.of(query.text().split(" ", -1)));
    several.add("seeds/");
    Run one = Run.of("kwic", "--json", query.text(), "seeds/");
    assertEquals(one, Run.of(several.toArray(new String[0])));
    assertEquals(one, Run.of("kwic", "--json", query.text().replace(" ", " \n\u00AB"), "seeds/"));
  }

  @Test
  void metaTellsWhatWasFound() throws IOException {
    Map<?, ?> meta = meta(Run.of("kwic", "--json", WORD, "seeds/"));
    assertEquals(
        List.of(
            "command",
            "version",
            "by",
            "query",
            "window",
            "matches",
            "matched_articles",
            "articles"),
        List.copyOf(meta.keySet()));
    assertEquals("kwic", meta.get("command"));
    assertEquals("lemma", meta.get("by"));
    assertEquals(12, number(meta, "matches"));
    assertEquals(2, number(meta, "matched_articles"));
    assertEquals(2, number(meta, "articles"));
    Map<?, ?> word = (Map<?, ?>) ((List<?>) meta.get("query")).get(0);
    assertEquals(WORD, word.get("word"));
    assertEquals(WORD.substring(2), word.get("lemma"));
    assertNull(word.get("family"));
    Map<?, ?> surface = meta(Run.of("kwic", "--json", "--by", "surface", WORD, "seeds/"));
    assertNull(((Map<?, ?>) ((List<?>) surface.get("query")).get(0)).get("lemma"));
  }

  @Test
  void theWholeWindowIsInEveryFormatButTheTable() throws IOException {
    Run csv = Run.of("kwic", "-f", "csv", "--window", "300", WORD, FIRST.toString());
    Run table = Run.of("kwic", "--window", "300", WORD, FIRST.toString());
    assertTrue(csv.text().length() > 10_000);
    for (String line : table.lines()) {
      assertTrue(line.codePointCount(0, line.length()) < 110, line);
    }
    for (Map<?, ?> row : rows(Run.of("kwic", "--json", "--window", "0", WORD, "seeds/"))) {
      assertNull(row.get("before"));
      assertNull(row.get("after"));
    }
  }

  @Test
  void topIsTheBeginningOfAll() throws IOException {
    for (String order : List.of("article", "before", "after")) {
      List<Map<?, ?>> all = rows(Run.of("kwic", "--json", "--sort", order, WORD, "seeds/"));
      Run top = Run.of("kwic", "--json", "--sort", order, "--top", "5", WORD, "seeds/");
      assertEquals(all.subList(0, 5), rows(top));
      assertEquals(12, number(meta(top), "matches"));
      Run table = Run.of("kwic", "--sort", order, "--top", "5", WORD, "seeds/");
      assertEquals("5 of 12 matches in 2 of 2 articles", table.lines().get(7));
    }
  }

  @Test
  void nothingFoundIsAnAnswer() throws IOException {
    Run run = Run.of("kwic", "xyz", "seeds/");
    assertEquals(ExitStatus.DONE, run.status());
    assertEquals("0 matches in 0 of 2 articles", run.lines().get(2));
    assertEquals(List.of(), rows(Run.of("kwic", "--json", "xyz", "seeds/")));
  }

  @Test
  void readsStandardInputAndRecords() throws IOException {
    byte[] text = Files.readAllBytes(FIRST);
    Run run = Run.reading(text, "kwic", "-f", "tsv", WORD, "-");
    String expected = Run.of("kwic", "-f", "tsv", WORD, FIRST.toString()).text();
    assertEquals(expected.replace(FIRST.toString(), "-"), run.text());
    String record = "{\"id\":\"a1\",\"text\":\"x " + WORD + "\"}\n{\"text\":\"" + WORD + "\"}\n";
    byte[] records = record.getBytes(StandardCharsets.UTF_8);
    List<String> lines = Run.reading(records, "kwic", "-f", "csv", "-q", WORD, "-").lines();
    assertEquals("a1,2,7,x," + WORD + ",", lines.get(1));
    assertEquals("-#2,0,5,," + WORD + ",", lines.get(2));
    assertEquals(3, lines.size());
  }

  @Test
  void theFirstArgumentIsNeverAFile() throws IOException {
    Run run = Run.of("kwic", "-q", "--json", "LICENSE", "LICENSE");
    assertEquals("LICENSE", rows(run).get(0).get("article"));
    assertEquals(0, number(meta(Run.of("kwic", "--json", "seeds", "seeds")), "matches"));
  }

  @Test
  void aUsersLexiconDecides(@TempDir Path folder) throws IOException {
    Path list = Files.writeString(folder.resolve("mine.tsv"), WORD + "\tx\tNOUN\n");
    Run wrong = Run.of("kwic", "--lexicon", list.toString(), WORD, "seeds/");
    assertEquals(ExitStatus.USAGE, wrong.status());
    String other = "\u0632\u0631\u0627\u0641\u0629";
    Files.writeString(list, WORD.substring(2) + "\t" + other + "\tNOUN\n");
    Run run = Run.of("kwic", "--json", "--lexicon", list.toString(), other, "seeds/");
    assertEquals(12, number(meta(run), "matches"));
  }

  @Test
  void manyFilesAreReadAlikeByManyThreads(@TempDir Path folder) throws IOException {
    ManyFiles.write(FIRST, folder, 60, 30);
    Files.write(folder.resolve("broken.gz"), new byte[] {0x1F, (byte) 0x8B, 8, 0});
    for (Format format : Format.values()) {
      for (String order : List.of("article", "before", "after")) {
        Run one = run(format, order, folder, "1");
        assertEquals(ExitStatus.UNREAD, one.status());
        assertEquals(1, one.errors().size(), one.errors().toString());
        for (String threads : List.of("2", "3", "8")) {
          assertEquals(one, run(format, order, folder, threads), format + " -j " + threads);
        }
      }
    }
    assertNotEquals(run(Format.CSV, "before", folder, "1"), run(Format.CSV, "after", folder, "1"));
  }

  private static Run run(Format format, String order, Path folder, String threads) {
    String name = Objects.toString(format);
    String path = folder.toString();
    String[] options = {"-f", name, "--sort", order, "-j", threads, "--by", "normalized"};
    List<String> arguments = new ArrayList<>(List.of("kwic"));
    arguments.addAll(List.of(options));
    arguments.addAll(List.of(WORD, path));
    return Run.of(arguments.toArray(new String[0]));
  }
}
