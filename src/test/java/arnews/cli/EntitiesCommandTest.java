package arnews.cli;

import static arnews.cli.NamedPlaces.maps;
import static arnews.cli.NamedPlaces.number;
import static arnews.cli.NamedPlaces.rows;
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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code arnews entities} as its user has it. */
class EntitiesCommandTest {
  private static final Path FIRST = Path.of("seeds/000_5dfb788d0b9e1c61.txt");
  private static final String MOSCOW = "\u0645\u0648\u0633\u0643\u0648";
  private static final String HEADER = "entity,type,count,articles,variants,titles,mentions";

  @Test
  void everyMentionIsAPlaceInItsArticle() throws IOException {
    List<Map<?, ?>> rows = rows(Run.of("entities", "--json", "--all", "--mentions", "seeds/"));
    assertFalse(rows.isEmpty());
    for (Map<?, ?> row : rows) {
      Set<Object> articles = new HashSet<>();
      List<Map<?, ?>> mentions = maps(row.get("mentions"));
      for (Map<?, ?> mention : mentions) {
        String text = Files.readString(Path.of((String) mention.get("article")));
        String place = text.substring(number(mention, "start"), number(mention, "end"));
        assertEquals(mention.get("text"), place);
        articles.add(mention.get("article"));
      }
      assertEquals(number(row, "count"), mentions.size());
      assertEquals(number(row, "articles"), articles.size());
      int written = 0;
      for (Map<?, ?> variant : maps(row.get("variants"))) {
        written += number(variant, "count");
      }
      assertEquals(mentions.size(), written);
    }
  }

  @Test
  void everyTitleIsAPlaceInItsArticle() throws IOException {
    int titles = 0;
    for (Map<?, ?> row : rows(Run.of("entities", "--json", "--all", "seeds/"))) {
      for (Map<?, ?> title : maps(row.get("titles"))) {
        List<Map<?, ?>> places = maps(title.get("places"));
        assertEquals(number(title, "count"), places.size());
        Map<?, ?> place = places.get(0);
        String text = Files.readString(Path.of((String) place.get("article")));
        String written = text.substring(number(place, "start"), number(place, "end"));
        assertEquals(title.get("title"), written);
        assertEquals("PER", row.get("type"));
        titles++;
      }
    }
    assertTrue(titles >= 8, titles + " titles");
  }

  @Test
  void everyFormatHasTheSameRows() throws IOException {
    List<String> csv = Run.of("entities", "-f", "csv", "seeds/").lines();
    assertEquals(HEADER, csv.get(0));
    List<Map<?, ?>> rows = rows(Run.of("entities", "--json", "seeds/"));
    assertEquals(20, rows.size());
    assertEquals(List.of(HEADER.split(",", -1)), List.copyOf(rows.get(0).keySet()));
    assertNull(rows.get(0).get("mentions"));
    Run ndjson = Run.of("entities", "-f", "ndjson", "seeds/");
    assertEquals(rows, JsonReading.all(ndjson.text()));
    assertEquals(rows.size() + 1, csv.size());
    List<String> tsv = Run.of("entities", "-f", "tsv", "seeds/").lines();
    List<String> table = Run.of("entities", "seeds/").lines();
    assertEquals(rows.size() + 3, table.size());
    for (int i = 0; i < rows.size(); i++) {
      String start = rows.get(i).get("entity") + "," + rows.get(i).get("type") + ",";
      assertTrue(csv.get(i + 1).startsWith(start), csv.get(i + 1));
      assertTrue(tsv.get(i + 1).startsWith(start.replace(',', '\t')), tsv.get(i + 1));
      assertTrue(table.get(i + 2).endsWith((String) rows.get(i).get("entity")), table.get(i + 2));
    }
  }

  @Test
  void typesAndNumbersChoose() throws IOException {
    List<Map<?, ?>> all = rows(Run.of("entities", "--json", "--all", "seeds/"));
    assertEquals(all.subList(0, 20), rows(Run.of("entities", "--json", "seeds/")));
    assertEquals(all.subList(0, 3), rows(Run.of("entities", "--json", "--top", "3", "seeds/")));
    List<Map<?, ?>> some = new ArrayList<>(all);
    some.removeIf(row -> !List.of("PER", "ORG").contains(row.get("type")));
    String[] line = {"entities", "--json", "--all", "--type", "org,PER", "seeds/"};
    assertEquals(some, rows(Run.of(line)));
    some.removeIf(row -> number(row, "count") < 3);
    String[] frequent = {"entities", "--json", "--type", "ORG,PER", "--min-count", "3", "seeds/"};
    assertEquals(some, rows(Run.of(frequent)));
    int last = Integer.MAX_VALUE;
    for (Map<?, ?> row : all) {
      assertTrue(number(row, "count") <= last);
      last = number(row, "count");
    }
  }

  @Test
  void metaTellsWhatWasAsked() throws IOException {
    String[] line = {"entities", "--json", "--type", "LOC,PER", "--no-merge", "seeds/"};
    Map<?, ?> meta = (Map<?, ?>) JsonReading.object(Run.of(line).text()).get("meta");
    assertEquals("entities", meta.get("command"));
    assertEquals(List.of("PER", "LOC"), meta.get("types"));
    assertEquals(false, meta.get("merge"));
    assertEquals("arnews", meta.get("guideline"));
    assertEquals(2, number(meta, "articles"));
    String[] all = {"entities", "--json", "--no-merge", "--all", "seeds/"};
    assertEquals(rows(Run.of(all)).size(), number(meta, "entities"));
  }

  @Test
  void anArticleByItselfIsAsItIsAlone() throws IOException {
    String[] line = {"entities", "--json", "--per-article", "--mentions", "--top", "7", "seeds/"};
    List<Map<?, ?>> rows = rows(Run.of(line));
    List<Map<?, ?>> alone = new ArrayList<>();
    for (Map<?, ?> row : rows) {
      if (row.get("article").equals(FIRST.toString())) {
        Map<Object, Object> rest = new LinkedHashMap<>(row);
        rest.remove("article");
        alone.add(rest);
      }
    }
    assertEquals(7, alone.size());
    assertEquals(14, rows.size());
    String[] first = {"entities", "--json", "--mentions", "--top", "7", FIRST.toString()};
    assertEquals(rows(Run.of(first)), alone);
  }

  @Test
  void withoutMergingEverySpellingIsARow() throws IOException {
    List<Map<?, ?>> merged = rows(Run.of("entities", "--json", "--all", "seeds/"));
    List<Map<?, ?>> apart = rows(Run.of("entities", "--json", "--all", "--no-merge", "seeds/"));
    assertTrue(apart.size() > merged.size());
    assertEquals(count(merged), count(apart));
  }

  private static int count(List<Map<?, ?>> rows) {
    return rows.stream().mapToInt(row -> number(row, "count")).sum();
  }

  @Test
  void everySpellingHasAReason() throws IOException {
    Set<String> reasons = new HashSet<>();
    for (Map<?, ?> row : rows(Run.of("entities", "--json", "--all", "--explain", "seeds/"))) {
      assertNull(row.get("mentions"));
      for (Map<?, ?> variant : maps(row.get("variants"))) {
        reasons.addAll(List.of(((String) variant.get("how")).split(" ", -1)));
      }
    }
    assertTrue(reasons.containsAll(List.of("name", "part")), reasons.toString());
  }

  @Test
  void aUsersNamesOverrule(@TempDir Path folder) throws IOException {
    String line = "MISC\tMosca\t" + MOSCOW + "\n";
    Path list = Files.writeString(folder.resolve("mine.tsv"), "# mine\n" + line);
    String[] command = {
      "entities",
      "--json",
      "--explain",
      "--mentions",
      "--gazetteer",
      list.toString(),
      "--all",
      "seeds/"
    };
    List<Map<?, ?>> rows = rows(Run.of(command));
    Map<?, ?> row =
        rows.stream().filter(each -> each.get("entity").equals("Mosca")).findFirst().orElseThrow();
    assertEquals("MISC", row.get("type"));
    assertEquals("gazetteer", maps(row.get("mentions")).get(0).get("how"));
    assertTrue(rows.stream().noneMatch(each -> each.get("entity").equals(MOSCOW)));
    Files.writeString(list, "# mine\nCITY\t" + MOSCOW + "\n");
    Run wrong = Run.of("entities", "--gazetteer", list.toString(), "seeds/");
    assertEquals(ExitStatus.USAGE, wrong.status());
    String fault = ":2: PER, LOC, ORG or MISC expected, not 'CITY'";
    assertEquals(List.of("arnews: " + list + fault), wrong.errors());
  }

  @Test
  void nothingFoundIsAnAnswer() throws IOException {
    byte[] text = "\u0643\u0627\u0646 \u0647\u0630\u0627.".getBytes(StandardCharsets.UTF_8);
    Run run = Run.reading(text, "entities", "-");
    assertEquals("0 of 0 entities in 1 article", run.lines().get(run.lines().size() - 1));
    assertEquals(ExitStatus.DONE, run.status());
    assertEquals(List.of(), rows(Run.reading(text, "entities", "--json", "-")));
  }

  @Test
  void manyFilesAreReadAlikeByManyThreads(@TempDir Path folder) throws IOException {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    List<String> lines = Files.readString(FIRST).lines().toList();
    for (int i = 0; i < 60; i++) {
      String text = String.join("\n", lines.subList(i % lines.size(), lines.size()));
      Files.writeString(articles.resolve("article-" + i + ".txt"), text + "\n" + i);
    }
    Files.writeString(articles.resolve("all.txt"), (String.join("\n", lines) + "\n").repeat(30));
    Files.write(articles.resolve("broken.gz"), new byte[] {0x1F, (byte) 0x8B, 8, 0});
    String path = articles.toString();
    for (Format format : Format.values()) {
      for (String list : List.of("--mentions", "--explain", "--per-article", "--no-merge")) {
        Run one = Run.of("entities", "-f", format.toString(), list, "-j", "1", path);
        assertEquals(ExitStatus.UNREAD, one.status());
        assertNotEquals("", one.text());
        Run four = Run.of("entities", "-f", format.toString(), list, "-j", "4", path);
        assertEquals(one, four, format + " " + list);
      }
    }
    Path one = folder.resolve("one.gexf");
    Path four = folder.resolve("four.gexf");
    Run.of("entities", "-j", "1", "--graph", one.toString(), path);
    Run.of("entities", "-j", "4", "--graph", four.toString(), path);
    assertEquals(Files.readString(one), Files.readString(four));
  }
}
