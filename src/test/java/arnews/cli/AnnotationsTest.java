package arnews.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import arnews.output.ClosedPipe;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code arnews entities -f conll} and {@code -f brat} say what the other formats say. */
class AnnotationsTest {
  private static final Path FIRST = Path.of("seeds/000_5dfb788d0b9e1c61.txt");
  private static final String SMILE = "\uD83D\uDE00";
  private static final Pattern MARK =
      Pattern.compile("T(\\d+)\t([A-Z]+) (\\d+) (\\d+)\t([^\t\n]+)");

  @TempDir private Path folder;

  /** An article with characters beyond the plane in lines with and without names. */
  private Path smiling(int times) throws IOException {
    String text = Files.readString(FIRST).replace("\n", "\n" + SMILE + SMILE + "\n" + SMILE + " ");
    return Files.writeString(folder.resolve("smiling.txt"), (SMILE + text + "\n").repeat(times));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  /** The places of the labelled tokens of a column file in its article: start, end and type. */
  private static List<String> placesOfLabels(List<String> lines, String text) {
    List<String> places = new ArrayList<>();
    int at = 0;
    int start = 0;
    String type = "";
    for (String line : lines) {
      if (line.isEmpty()) {
        continue;
      }
      String[] columns = line.split("\t", -1);
      assertEquals(2, columns.length, line);
      while (!text.startsWith(columns[0], at)) {
        assertTrue(Character.isWhitespace(text.charAt(at)), line);
        at++;
      }
      boolean inside = columns[1].startsWith("I-");
      assertTrue(!inside || columns[1].equals("I-" + type), line);
      start = inside ? start : at;
      at += columns[0].length();
      if (inside) {
        places.remove(places.size() - 1);
      }
      type = columns[1].equals("O") ? "" : columns[1].substring(2);
      if (!type.isEmpty()) {
        places.add(start + " " + at + " " + type);
      }
    }
    assertTrue(text.substring(at).isBlank());
    return places;
  }

  @Test
  void columnsHoldAllNames() throws IOException {
    for (Path article : List.of(FIRST, smiling(1))) {
      Run run = Run.of("entities", "-f", "conll", article.toString());
      assertEquals(List.of(), run.errors());
      List<String> lines = run.lines();
      assertEquals("# article = " + article, lines.get(0));
      List<String> places =
          placesOfLabels(lines.subList(1, lines.size()), Files.readString(article));
      assertFalse(places.isEmpty());
      assertEquals(NamedPlaces.of(article.toString()), places);
    }
  }

  @Test
  void everySentenceEndsWithABlankLine() {
    Run run = Run.of("entities", "-f", "conll", "seeds/");
    assertTrue(run.text().endsWith("\n\n"));
    assertFalse(run.text().contains("\n\n\n"));
    assertEquals(2, run.lines().stream().filter(line -> line.startsWith("# ")).count());
    assertEquals(run, Run.of("entities", "-f", "conll", "-j", "4", "seeds/"));
  }

  @Test
  void columnsGoIntoAFile() throws IOException {
    Path file = folder.resolve("seeds.conll");
    Run run = Run.of("entities", "-f", "conll", "-o", file.toString(), "seeds/");
    assertEquals("", run.text());
    assertEquals(Run.of("entities", "-f", "conll", "seeds/").text(), Files.readString(file));
  }

  @Test
  void aReaderWhoHasGoneIsNoError() {
    OutputStream gone =
        new OutputStream() {
          @Override
          public void write(int octet) throws IOException {
            throw new ClosedPipe(new IOException("Broken pipe"));
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
    ByteArrayInputStream in = new ByteArrayInputStream(new byte[0]);
    Console console = new Console(in, gone, errors, Run.noTerminal(), Map.of());
    int status = ArnewsCommand.run(console, "entities", "-f", "conll", "seeds/");
    assertEquals("", err.toString(StandardCharsets.UTF_8));
    assertEquals(ExitStatus.DONE, status);
  }

  @Test
  void offsetsOfMarksCountCodePoints() throws IOException {
    for (int times : List.of(1, 40)) {
      Path article = smiling(times);
      Path out = folder.resolve("brat-" + times);
      Run run = Run.of("entities", "-f", "brat", "-o", out.toString(), article.toString());
      assertEquals(List.of(), run.errors());
      List<Path> files = files(out);
      assertEquals(2, files.size());
      String text = Files.readString(files.get(1));
      assertEquals(Files.readString(article), text);
      List<String> places = new ArrayList<>();
      for (String line : Files.readAllLines(files.get(0))) {
        Matcher mark = MARK.matcher(line);
        assertTrue(mark.matches(), line);
        int start = text.offsetByCodePoints(0, Integer.parseInt(mark.group(3)));
        int end = text.offsetByCodePoints(0, Integer.parseInt(mark.group(4)));
        assertEquals(mark.group(5), text.substring(start, end));
        places.add(start + " " + end + " " + mark.group(2));
        assertEquals(places.size(), Integer.parseInt(mark.group(1)));
      }
      assertEquals(NamedPlaces.of(article.toString()), places);
    }
  }

  @Test
  void everyArticleHasTwoFilesOfItsOwn() throws IOException {
    String record = "{\"id\":\"%s\",\"text\":\"x %s\"}\n";
    StringBuilder records = new StringBuilder();
    for (String id : List.of("a/b", "a b", "A_B", "../up", "-", "")) {
      records.append(record.formatted(id, SMILE));
    }
    Path input = Files.writeString(folder.resolve("all.jsonl"), records);
    Path out = folder.resolve("new/brat");
    Run run = Run.of("entities", "-q", "-f", "brat", "-o", out.toString(), input.toString());
    assertEquals(ExitStatus.DONE, run.status(), run.errors().toString());
    List<String> names = new ArrayList<>();
    files(out).forEach(file -> names.add(file.getFileName().toString()));
    assertEquals(12, names.size(), names.toString());
    assertTrue(names.containsAll(List.of("a_b.txt", "a_b.ann", "up.ann", "article.txt")));
    assertTrue(names.stream().noneMatch(name -> name.matches("[-.].*")), names.toString());
  }
}
