package arnews.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import arnews.output.Format;
import arnews.output.JsonReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code arnews entities} as its user has it. */
class EntitiesCommandTest {
  private static final Path FIRST = Path.of("seeds/000_5dfb788d0b9e1c61.txt");
  private static final String HEADER = "entity,type,count,articles,variants,titles,mentions";
  private static final String PUTIN = "\u0628\u0648\u062A\u064A\u0646";

  private static Map<?, ?> json(String... options) throws IOException {
    List<String> line = new ArrayList<>(List.of("entities", "--json", "seeds/"));
    line.addAll(List.of(options));
    Run run = Run.of(line.toArray(String[]::new));
    assertEquals(List.of(), run.errors());
    return JsonReading.object(run.text());
  }

  private static Map<?, ?> meta(String... options) throws IOException {
    return (Map<?, ?>) json(options).get("meta");
  }

  private static List<Map<?, ?>> rows(String... options) throws IOException {
    return maps(json(options).get("rows"));
  }

  private static List<Map<?, ?>> maps(Object list) {
    List<Map<?, ?>> maps = new ArrayList<>();
    ((List<?>) list).forEach(each -> maps.add((Map<?, ?>) each));
    return maps;
  }

  private static int number(Map<?, ?> fields, String key) {
    return ((Number) fields.get(key)).intValue();
  }

  private static int sum(List<Map<?, ?>> maps) {
    return maps.stream().mapToInt(each -> number(each, "count")).sum();
  }

  private static String at(Map<?, ?> place) throws IOException {
    String text = Files.readString(Path.of((String) place.get("article")));
    return text.substring(number(place, "start"), number(place, "end"));
  }

  @Test
  void everyMentionAndTitleIsAPlaceInItsArticle() throws IOException {
    List<Map<?, ?>> rows = rows("--mentions", "--all");
    assertFalse(rows.isEmpty());
    int titles = 0;
    for (Map<?, ?> row : rows) {
      List<Map<?, ?>> mentions = maps(row.get("mentions"));
      assertEquals(number(row, "count"), mentions.size());
      long articles = mentions.stream().map(each -> each.get("article")).distinct().count();
      assertEquals(number(row, "articles"), articles);
      for (Map<?, ?> mention : mentions) {
        assertEquals(mention.get("text"), at(mention));
      }
      for (Map<?, ?> title : maps(row.get("titles"))) {
        assertEquals(number(title, "count"), maps(title.get("places")).size());
        assertEquals(title.get("title"), at(maps(title.get("places")).get(0)));
        titles++;
      }
    }
    assertTrue(titles > 0);
  }

  /** Who speaks in an article is named somewhere in it, and that place says so. */
  @Test
  void mentionsTellWhoSpeaks() throws IOException {
    Run quotes = Run.of("quotes", "-f", "ndjson", "seeds/");
    List<String> speaking = new ArrayList<>();
    int silent = 0;
    for (Map<?, ?> row : rows("--mentions", "--all", "--per-article")) {
      for (Map<?, ?> mention : maps(row.get("mentions"))) {
        if (Boolean.TRUE.equals(mention.get("speaker"))) {
          speaking.add(row.get("article") + " " + row.get("entity"));
        } else {
          silent++;
        }
      }
    }
    assertTrue(silent > speaking.size());
    List<Object> said = JsonReading.all(quotes.text());
    assertFalse(said.isEmpty());
    for (Object each : said) {
      Map<?, ?> row = (Map<?, ?>) each;
      assertTrue(speaking.contains(row.get("article") + " " + row.get("speaker")), "" + row);
    }
  }

  @Test
  void variantsAddUpToTheirEntity() throws IOException {
    List<Map<?, ?>> rows = rows("--all");
    for (Map<?, ?> row : rows) {
      assertEquals(number(row, "count"), sum(maps(row.get("variants"))), row.toString());
      assertNull(row.get("mentions"));
    }
    Map<?, ?> meta = meta("--all");
    assertEquals(rows.size(), number(meta, "entities"));
    assertEquals(sum(rows), number(meta, "mentions"));
    assertEquals(2, number(meta, "articles"));
  }

  @Test
  void everyFormatHasTheSameRows() throws IOException {
    List<Map<?, ?>> rows = rows("--mentions");
    assertEquals(20, rows.size());
    assertEquals(List.of(HEADER.split(",", -1)), List.copyOf(rows.get(0).keySet()));
    Run ndjson = Run.of("entities", "-f", "ndjson", "--mentions", "seeds/");
    assertEquals(rows, JsonReading.all(ndjson.text()));
    List<String> csv = Run.of("entities", "-f", "csv", "--mentions", "seeds/").lines();
    assertEquals(HEADER, csv.get(0));
    assertEquals(rows.size() + 1, csv.size());
    assertEquals(rows.size() + 3, Run.of("entities", "seeds/").lines().size());
  }

  @Test
  void optionsChooseAmongAllRows() throws IOException {
    List<Map<?, ?>> all = rows("--all");
    assertEquals(all.subList(0, 20), rows());
    assertEquals(all.subList(0, 5), rows("--top", "5"));
    List<Map<?, ?>> many = new ArrayList<>(all);
    many.removeIf(row -> number(row, "count") < 3);
    assertEquals(many, rows("--all", "--min-count", "3"));
    List<Map<?, ?>> some = new ArrayList<>(all);
    some.removeIf(row -> !List.of("PER", "MISC").contains(row.get("type")));
    assertEquals(some, rows("--all", "--type", "misc,PER"));
    assertEquals(some.size(), number(meta("--type", "misc,PER"), "entities"));
    assertEquals(List.of("PER", "MISC"), meta("--type", "misc,PER").get("types"));
  }

  @Test
  void rowsStandInTheirOrder() throws IOException {
    Map<?, ?> last = null;
    for (Map<?, ?> row : rows("--all")) {
      if (last != null) {
        int step = number(last, "count") - number(row, "count");
        step = step == 0 ? number(last, "articles") - number(row, "articles") : step;
        String name = (String) row.get("entity");
        assertTrue(step > 0 || (step == 0 && name.compareTo((String) last.get("entity")) >= 0));
      }
      last = row;
    }
  }

  @Test
  void nothingIsJoinedUnlessWanted() throws IOException {
    assertTrue(rows("--all").stream().noneMatch(row -> row.get("entity").equals(PUTIN)));
    List<Map<?, ?>> apart = rows("--all", "--no-merge");
    assertTrue(apart.stream().anyMatch(row -> row.get("entity").equals(PUTIN)));
    assertEquals(sum(rows("--all")), sum(apart));
    assertEquals(false, meta("--no-merge").get("merge"));
  }

  @Test
  void everySpellingSaysHowItWasJoined() throws IOException {
    for (Map<?, ?> row : rows("--all", "--explain", "--mentions")) {
      for (Map<?, ?> variant : maps(row.get("variants"))) {
        if (variant.get("form").equals(row.get("entity"))) {
          assertEquals("name", variant.get("how"));
        }
        for (Map<?, ?> mention : maps(row.get("mentions"))) {
          if (mention.get("text").equals(variant.get("form"))) {
            assertEquals(variant.get("how"), mention.get("how"), row.toString());
          }
        }
      }
    }
  }

  @Test
  void cardsTellAll() {
    for (String option : List.of("-q", "--mentions", "--per-article")) {
      Run cards = Run.of("entities", "--type", "PER", "--explain", option, "seeds/");
      assertTrue(cards.text().contains("  part  " + PUTIN + "\n"), cards.text());
      assertEquals(option.equals("--mentions"), cards.text().contains(FIRST + ":2862  part"));
      assertEquals(option.equals("--per-article"), cards.text().contains(FIRST + ": PER, "));
    }
  }

  @Test
  void eachArticleByItself() throws IOException {
    for (Path file : List.of(FIRST, Path.of("seeds/003_71764dd0dfa00d0d.txt"))) {
      List<Map<?, ?>> own = rows("--per-article", "--all");
      own.removeIf(row -> !row.get("article").equals(file.toString()));
      Run run = Run.of("entities", "-f", "ndjson", "--all", file.toString());
      List<Object> alone = JsonReading.all(run.text());
      own.forEach(row -> row.remove("article"));
      assertEquals(alone, own);
    }
    assertFalse(meta("--per-article").containsKey("articles"));
  }

  @Test
  void aUsersNamesOverruleWhatIsFound(@TempDir Path folder) throws IOException {
    String other = "\u0632\u0631\u0627\u0641\u0629";
    String line = "MISC\t" + other + "\t" + PUTIN + "\n";
    Path list = Files.writeString(folder.resolve("mine.tsv"), "# mine\n" + line);
    List<Map<?, ?>> rows = rows("--all", "--type", "MISC", "--gazetteer", list.toString());
    Map<?, ?> row =
        rows.stream().filter(each -> each.get("entity").equals(other)).findFirst().orElseThrow();
    assertTrue(number(row, "count") >= 4);
    Files.writeString(list, "# mine\nANIMAL\t" + other + "\n");
    Run wrong = Run.of("entities", "--gazetteer", list.toString(), "seeds/");
    assertEquals(ExitStatus.USAGE, wrong.status());
    String fault = ":2: PER, LOC, ORG or MISC expected, not 'ANIMAL'";
    assertEquals(List.of("arnews: " + list + fault), wrong.errors());
  }

  @Test
  void nothingFoundIsAnAnswer() {
    Run run = Run.of("entities", "--min-count", "1000", "seeds/");
    assertEquals(ExitStatus.DONE, run.status());
    assertTrue(run.lines().get(2).startsWith("0 of "), run.text());
  }

  @Test
  void manyFilesAreReadAlikeByManyThreads(@TempDir Path folder) throws IOException {
    ManyFiles.write(FIRST, folder, 40, 10);
    Files.write(folder.resolve("broken.gz"), new byte[] {0x1F, (byte) 0x8B, 8, 0});
    List<String> formats = new ArrayList<>(List.of("conll"));
    for (Format format : Format.values()) {
      formats.add(format + " --mentions");
      formats.add(format + " --per-article --explain");
    }
    for (String format : formats) {
      String line = "entities -f " + format + " " + folder + " -j ";
      Run one = Run.of(Run.words(line + "1"));
      assertEquals(ExitStatus.UNREAD, one.status());
      assertNotEquals("", one.text());
      assertEquals(one, Run.of(Run.words(line + "4")), line);
    }
  }
}
