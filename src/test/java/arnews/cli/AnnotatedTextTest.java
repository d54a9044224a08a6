package arnews.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import arnews.output.Format;
import arnews.output.JsonReading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code arnews entities -f conll} and {@code -f brat} hold the names that the rows have. */
class AnnotatedTextTest {
  private static final Path FIRST = Path.of("seeds/000_5dfb788d0b9e1c61.txt");
  private static final String PUTIN =
      "\u0641\u0644\u0627\u062F\u064A\u0645\u064A\u0631 \u0628\u0648\u062A\u064A\u0646";
  private static final String ROCKET = "\uD83D\uDE80";

  /** The names of an article as rows have them: type, place, text. */
  private static Set<String> mentions(String... line) throws IOException {
    Set<String> names = new HashSet<>();
    for (Object row : JsonReading.all(Run.of(line).text())) {
      for (Object each : (List<?>) ((Map<?, ?>) row).get("mentions")) {
        Map<?, ?> mention = (Map<?, ?>) each;
        Object type = ((Map<?, ?>) row).get("type");
        String place = mention.get("start") + " " + mention.get("end");
        names.add(type + " " + place + "\t" + mention.get("text"));
      }
    }
    return names;
  }

  private static List<String> columns(String line) {
    return List.of(line.split("\t", -1));
  }

  @Test
  void bratHasTheMentionsOfTheRows() throws IOException {
    List<String> found = new ArrayList<>();
    for (String line : Run.of("entities", "-f", "brat", FIRST.toString()).lines()) {
      int tab = line.indexOf('\t');
      assertEquals("T" + (found.size() + 1), line.substring(0, tab));
      found.add(line.substring(tab + 1));
    }
    String[] rows = {"entities", "-f", "ndjson", "--all", "--mentions", FIRST.toString()};
    assertEquals(mentions(rows), new HashSet<>(found));
    assertEquals(new HashSet<>(found).size(), found.size());
  }

  @Test
  void bratCountsCodePoints() {
    String text = ROCKET + "\n\n" + ROCKET + " " + ROCKET + PUTIN + ".\n" + ROCKET + " " + PUTIN;
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    int[] points = text.codePoints().toArray();
    List<String> lines = Run.reading(utf8, "entities", "-f", "brat", "-").lines();
    assertEquals(2, lines.size(), lines.toString());
    for (String line : lines) {
      String[] place = columns(line).get(1).split(" ", -1);
      int start = Integer.parseInt(place[1]);
      String there = new String(points, start, Integer.parseInt(place[2]) - start);
      assertEquals(PUTIN, there);
      assertEquals(PUTIN, columns(line).get(2));
    }
  }

  @Test
  void aFolderTakesTextAndAnnotation(@TempDir Path folder) throws IOException {
    Path target = folder.resolve("annotated");
    Path twin = Files.createDirectory(folder.resolve("twin")).resolve(FIRST.getFileName());
    Files.copy(FIRST, twin);
    Run run =
        Run.of(
            "entities", "-f", "brat", "-o", target.toString(), FIRST.toString(), twin.toString());
    assertEquals(new Run(ExitStatus.DONE, "", List.of()), run);
    Set<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.list(target)) {
      files.forEach(file -> names.add(file.getFileName().toString()));
    }
    String stem = "000_5dfb788d0b9e1c61";
    Set<String> expected = new TreeSet<>(Set.of("annotation.conf", stem + ".txt", stem + ".ann"));
    expected.addAll(Set.of(stem + "-2.txt", stem + "-2.ann"));
    assertEquals(expected, names);
    assertEquals(Files.readString(FIRST), Files.readString(target.resolve(stem + ".txt")));
    String lines = Run.of("entities", "-f", "brat", FIRST.toString()).text();
    assertEquals(lines, Files.readString(target.resolve(stem + ".ann")));
    assertEquals(lines, Files.readString(target.resolve(stem + "-2.ann")));
  }

  /** An id is no path: nothing is written outside of the folder. */
  @Test
  void namesOfArticlesBreakNothing(@TempDir Path folder) throws IOException {
    String id = "../../a\\u0000/..\\n" + "x".repeat(300);
    String records =
        "{\"id\":\""
            + id
            + "\",\"text\":\"1\"}\n{\"id\":\"..\",\"text\":\"2\"}\n"
            + "{\"id\":\"ARTICLE\",\"text\":\"3\"}\n";
    byte[] input = records.getBytes(StandardCharsets.UTF_8);
    Path target = folder.resolve("deep");
    Run run = Run.reading(input, "entities", "-q", "-f", "brat", "-o", target.toString(), "-");
    assertEquals(new Run(ExitStatus.DONE, "", List.of()), run);
    try (Stream<Path> files = Files.walk(folder)) {
      Set<String> names = new TreeSet<>();
      files.filter(Files::isRegularFile).forEach(file -> names.add(target.relativize(file) + ""));
      assertEquals(7, names.size(), names.toString());
      assertTrue(names.contains("article.txt") && names.contains("ARTICLE-2.txt"));
      assertTrue(names.stream().noneMatch(name -> name.contains("/") || name.length() > 70));
    }
  }

  @Test
  void tokensOfConllAreWholeAndLabelled() throws IOException {
    List<String> tokens = new ArrayList<>();
    for (Object row : JsonReading.all(Run.of("tokens", "-f", "ndjson", FIRST.toString()).text())) {
      tokens.add((String) ((Map<?, ?>) row).get("token"));
    }
    List<String> lines = Run.of("entities", "-f", "conll", FIRST.toString()).lines();
    List<String> words = new ArrayList<>();
    int names = 0;
    String last = "O";
    for (String line : lines) {
      if (line.isEmpty()) {
        last = "O";
        continue;
      }
      assertEquals(2, columns(line).size(), line);
      words.add(columns(line).get(0));
      String label = columns(line).get(1);
      assertTrue(label.equals("O") || label.matches("[BI]-(PER|LOC|ORG|MISC)"), line);
      if (label.startsWith("I-")) {
        assertEquals(label.substring(2), last.substring(Math.min(2, last.length())));
      }
      names += label.startsWith("B-") ? 1 : 0;
      last = label;
    }
    assertEquals(tokens, words);
    String[] rows = {"entities", "-f", "ndjson", "--all", "--mentions", FIRST.toString()};
    assertEquals(mentions(rows).size(), names);
    assertFalse(lines.get(0).isEmpty());
  }

  @Test
  void formatsAreThoseOfAllCommands() {
    List<String> names = new ArrayList<>();
    for (Format format : Format.values()) {
      names.add(format.name());
    }
    names.addAll(List.of(EntitiesFormat.CONLL.name(), EntitiesFormat.BRAT.name()));
    List<String> own = new ArrayList<>();
    for (EntitiesFormat format : EntitiesFormat.values()) {
      own.add(format.name());
    }
    assertEquals(names, own);
  }
}
