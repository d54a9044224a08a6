package arnews.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import arnews.output.Format;
import arnews.output.JsonReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code arnews freq} as its user has it. */
class FreqCommandTest {
  private static final Path FIRST = Path.of("seeds/000_5dfb788d0b9e1c61.txt");
  private static final Path SECOND = Path.of("seeds/003_71764dd0dfa00d0d.txt");

  private static byte[] both() throws IOException {
    String records = record("first", FIRST) + record("second", SECOND);
    return records.getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  private static String record(String id, Path file) throws IOException {
    String text = Files.readString(file).replace("\\", "\\\\").replace("\"", "\\\"");
    String escaped = text.replace("\r", "\\r").replace("\n", "\\n").replace("\t", "\\t");
    return "{\"id\":\"" + id + "\",\"text\":\"" + escaped + "\"}\n";
  }

  private static Map<?, ?> json(Run run) throws IOException {
    return JsonReading.object(run.text());
  }

  private static List<?> rows(Run run) throws IOException {
    return (List<?>) json(run).get("rows");
  }

  @Test
  void readsStandardInput() throws IOException {
    Run run = Run.reading(Files.readAllBytes(FIRST), "freq", "--json", "--all", "-");
    assertEquals(rows(Run.of("freq", "--json", "--all", FIRST.toString())), rows(run));
  }

  @Test
  void recordsCountAsFilesDo() throws IOException {
    List<?> files = rows(Run.of("freq", "--json", "--all", "--dispersion", "seeds/"));
    assertEquals(files, rows(Run.reading(both(), "freq", "--json", "--all", "--dispersion", "-")));
  }

  @Test
  void dispersionOfOneArticleIsZero() throws IOException {
    Run run = Run.reading(Files.readAllBytes(FIRST), "freq", "--json", "--dispersion", "-");
    for (Object row : rows(run)) {
      assertEquals(0.0, ((Number) ((Map<?, ?>) row).get("dispersion")).doubleValue());
    }
  }

  @Test
  void perArticleIsTheAnswerForEach() throws IOException {
    List<?> rows = rows(Run.reading(both(), "freq", "--json", "--per-article", "--top", "7", "-"));
    assertEquals(14, rows.size());
    List<?> alone = rows(Run.of("freq", "--json", "--top", "7", SECOND.toString()));
    for (int i = 0; i < alone.size(); i++) {
      Map<?, ?> row = (Map<?, ?>) rows.get(7 + i);
      assertEquals("second", row.get("article"));
      assertEquals(((Map<?, ?>) alone.get(i)).get("word"), row.get("word"));
      assertEquals(((Map<?, ?>) alone.get(i)).get("count"), row.get("count"));
    }
  }

  @Test
  void aFileIsWrittenAsStandardOutputIs(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("words.csv");
    Run run = Run.of("freq", "-f", "csv", "-o", file.toString(), "seeds/");
    assertEquals("", run.text());
    assertEquals(Run.of("freq", "-f", "csv", "seeds/").text(), Files.readString(file));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(file), files.toList());
    }
  }

  @Test
  void wrongUsageLeavesTheFileAsItWas(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("words.csv"), "kept");
    Run run = Run.of("freq", "--top", "0", "-o", file.toString(), "seeds/");
    assertEquals(ExitStatus.USAGE, run.status());
    assertEquals("kept", Files.readString(file));
  }

  @Test
  void oneBadFileDoesNotStopTheOthers(@TempDir Path folder) throws IOException {
    Path picture = folder.resolve("picture.txt");
    Files.write(picture, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0});
    Run run = Run.of("freq", "--json", picture.toString(), FIRST.toString());
    assertEquals(ExitStatus.UNREAD, run.status());
    assertEquals(1, run.errors().size());
    String error = run.errors().get(0);
    assertTrue(error.startsWith("arnews: " + picture + ": "), error);
    assertEquals(rows(Run.of("freq", "--json", FIRST.toString())), rows(run));
    Run quiet = Run.of("freq", "-q", "--json", picture.toString(), FIRST.toString());
    assertEquals(List.of(), quiet.errors());
    assertEquals(run.text(), quiet.text());
    assertEquals(run.status(), quiet.status());
  }

  @Test
  void manyFilesAreReadAlikeByManyThreads(@TempDir Path folder) throws IOException {
    ManyFiles.write(FIRST, folder, 60);
    Files.write(folder.resolve("broken.gz"), new byte[] {0x1F, (byte) 0x8B, 8, 0});
    Files.write(folder.resolve("bad.txt"), new byte[] {'a', (byte) 0xC0, '\n'});
    for (Format format : Format.values()) {
      Run one = run(format, folder, "1");
      assertFalse(one.text().isEmpty());
      assertEquals(3, one.errors().size(), one.errors().toString());
      for (String threads : List.of("2", "3", "8")) {
        assertEquals(one, run(format, folder, threads), format + " with -j " + threads);
      }
    }
  }

  private static Run run(Format format, Path folder, String threads) {
    String name = format.toString();
    return Run.of("freq", "-f", name, "--forms", "--dispersion", "-j", threads, folder.toString());
  }

  @Test
  void aListThatIsNoTextIsNamed(@TempDir Path folder) throws IOException {
    Path list = Files.write(folder.resolve("list.txt"), new byte[] {(byte) 0xC7, (byte) 0xE1});
    for (String option : List.of("--stop", "--lexicon")) {
      Run run = Run.of("freq", option, list.toString(), "seeds/");
      assertEquals("arnews: " + list + ": not UTF-8", run.errors().get(0));
      assertEquals(ExitStatus.USAGE, run.status());
    }
  }

  @Test
  void stopWordsOfAFileGetNoRowAndStayInTheSum(@TempDir Path folder) throws IOException {
    List<String> line = List.of("freq", "--json", "--all", "--by", "normalized", "seeds/");
    Map<?, ?> all = json(Run.of(line.toArray(String[]::new)));
    String first = (String) ((Map<?, ?>) ((List<?>) all.get("rows")).get(0)).get("word");
    Path list = Files.writeString(folder.resolve("list.txt"), "# mine\n" + first + "\n");
    List<String> without = new ArrayList<>(line);
    without.addAll(List.of("--stop", list.toString()));
    Map<?, ?> rest = json(Run.of(without.toArray(String[]::new)));
    List<?> rows = (List<?>) all.get("rows");
    assertEquals(rows.subList(1, rows.size()), rest.get("rows"));
    assertEquals(
        ((Map<?, ?>) all.get("meta")).get("tokens"), ((Map<?, ?>) rest.get("meta")).get("tokens"));
  }

  @Test
  void helpShowsExamplesAndTheHelpCommandShowsHelp() {
    CommandModel.commands()
        .forEach(
            (name, command) -> {
              Run help = Run.of(name, "--help");
              assertEquals(ExitStatus.DONE, help.status());
              assertEquals(List.of(), help.errors());
              assertTrue(help.lines().get(0).startsWith("Usage: arnews " + name), help.text());
              assertTrue(help.text().contains("Exit status:"), help.text());
              boolean examples = help.text().contains("Examples:\n  arnews " + name);
              assertTrue(examples || name.equals("help"), help.text());
              assertEquals(help, Run.of("help", name));
            });
    assertEquals(Run.of("--help"), Run.of("help"));
  }

  @Test
  void versionTellsTheRelease() {
    assertEquals("arnews " + Version.number(), Run.of("--version").lines().get(0));
    assertEquals(Run.of("--version"), Run.of("-V"));
  }
}
