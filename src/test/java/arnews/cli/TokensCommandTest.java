package arnews.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

/** {@code arnews tokens} as its user has it. */
class TokensCommandTest {
  private static final Path FIRST = Path.of("seeds/000_5dfb788d0b9e1c61.txt");
  private static final Path SECOND = Path.of("seeds/003_71764dd0dfa00d0d.txt");
  private static final String ARTICLE = "src/test/resources/arnews/cli/articles/tokens.txt";
  private static final String BOOK = "\u0643\u062A\u0627\u0628";
  private static final String AND = "\u0648";
  private static final String THE = "\u0627\u0644";
  private static final String THEIR = "\u0647\u0645";

  private static List<Map<?, ?>> rows(Run run) throws IOException {
    List<Map<?, ?>> rows = new ArrayList<>();
    for (Object row : JsonReading.all(run.text())) {
      rows.add((Map<?, ?>) row);
    }
    return rows;
  }

  private static List<Map<?, ?>> rows(String... more) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("tokens", "-f", "ndjson"));
    arguments.addAll(List.of(more));
    return rows(Run.of(arguments.toArray(String[]::new)));
  }

  private static Map<?, ?> only(String text, String... more) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("tokens", "-f", "ndjson", "-"));
    arguments.addAll(List.of(more));
    byte[] input = text.getBytes(StandardCharsets.UTF_8);
    List<Map<?, ?>> rows = rows(Run.reading(input, arguments.toArray(String[]::new)));
    assertEquals(1, rows.size(), rows.toString());
    return rows.get(0);
  }

  private static int number(Map<?, ?> row, String key) {
    return ((Number) row.get(key)).intValue();
  }

  @Test
  void everyTokenStandsWhereItsRowSays() throws IOException {
    for (Path file : List.of(FIRST, SECOND, Path.of(ARTICLE))) {
      String text = Files.readString(file);
      int end = 0;
      int sentence = 1;
      for (Map<?, ?> row : rows(file.toString())) {
        assertEquals(file.toString(), row.get("article"));
        assertTrue(number(row, "start") >= end, row.toString());
        end = number(row, "end");
        assertEquals(row.get("token"), text.substring(number(row, "start"), end));
        int step = number(row, "sentence") - sentence;
        assertTrue(step == 0 || step == 1, row.toString());
        sentence += step;
      }
      assertTrue(text.substring(end).isBlank());
    }
  }

  @Test
  void cliticsAreListsInOrder() throws IOException {
    Map<?, ?> row = only(AND + THE + BOOK);
    assertEquals(List.of(AND, THE), row.get("proclitics"));
    assertEquals(List.of(), row.get("enclitics"));
    assertEquals(BOOK, row.get("lemma"));
    assertEquals("NOUN", row.get("pos"));
    assertEquals(List.of(THEIR), only(BOOK + THEIR).get("enclitics"));
  }

  @Test
  void inTsvASpaceDividesThem() {
    byte[] input = (AND + THE + BOOK).getBytes(StandardCharsets.UTF_8);
    String row = Run.reading(input, "tokens", "-f", "tsv", "-").lines().get(1);
    assertEquals(AND + " " + THE, row.split("\t", -1)[8]);
    assertEquals("", row.split("\t", -1)[9]);
  }

  @Test
  void whatIsNotAnalysedIsNull() throws IOException {
    for (String text : List.of("Reuters", "2020", "www.example.com", "\u0679\u06CC\u06A9\u0633")) {
      Map<?, ?> row = only(text, "-q");
      for (String key : List.of("lemma", "pos", "proclitics", "enclitics")) {
        assertTrue(row.containsKey(key));
        assertNull(row.get(key), row.toString());
      }
    }
  }

  @Test
  void kindsAreThoseOfTheOption() throws IOException {
    List<Map<?, ?>> all = rows(ARTICLE);
    for (String kind : KindName.EVERY.names()) {
      List<Map<?, ?>> some = rows("--kinds", kind, ARTICLE);
      assertTrue(!some.isEmpty(), kind);
      assertEquals(all.stream().filter(row -> row.get("kind").equals(kind)).toList(), some);
    }
    assertEquals(all, rows("--kinds", String.join(",", KindName.EVERY.names()), ARTICLE));
  }

  @Test
  void aUsersWordsOverruleTheAnalyser(@TempDir Path folder) throws IOException {
    Path words = Files.writeString(folder.resolve("words.tsv"), BOOK + "\t" + THEIR + "\tPROPN\n");
    Map<?, ?> row = only(AND + BOOK, "--lexicon", words.toString());
    assertEquals(THEIR, row.get("lemma"));
    assertEquals("PROPN", row.get("pos"));
    assertEquals(List.of(AND), row.get("proclitics"));
  }

  @Test
  void recordsAreArticles() throws IOException {
    String records = "{\"id\":\"a\",\"text\":\"1. 2\"}\n{\"id\":\"b\",\"text\":\"3\"}\n";
    Run run =
        Run.reading(records.getBytes(StandardCharsets.UTF_8), "tokens", "-q", "-f", "csv", "-");
    assertEquals(
        List.of("a,0,1,1", "a,1,2,.", "a,3,4,2", "b,0,1,3"),
        run.lines().stream()
            .skip(1)
            .map(line -> String.join(",", List.of(line.split(",", -1)).subList(0, 4)))
            .toList());
  }

  @Test
  void everyFormatHasTheSameRows() throws IOException {
    int rows = rows("seeds/").size();
    Map<?, ?> json = JsonReading.object(Run.of("tokens", "--json", "seeds/").text());
    assertEquals(rows("seeds/"), json.get("rows"));
    for (String name : List.of("csv", "tsv")) {
      assertEquals(rows + 1, Run.of("tokens", "-f", name, "seeds/").lines().size());
    }
    assertEquals(rows + 3, Run.of("tokens", "seeds/").lines().size(), "header, rule, note");
  }

  /** The inputs' order is the answer's, whatever the threads. */
  @Test
  void inputsAreAnsweredInTheirOrder() throws IOException {
    List<Map<?, ?>> expected = new ArrayList<>(rows(SECOND.toString()));
    expected.addAll(rows(FIRST.toString()));
    assertEquals(expected, rows("-j", "4", SECOND.toString(), FIRST.toString()));
  }

  /** What every command has, and CoNLL-U besides. */
  @Test
  void formatsAreThoseOfAllCommands() {
    List<String> names = new ArrayList<>();
    for (Format format : Format.values()) {
      names.add(format.name());
    }
    names.add(TokensFormat.CONLLU.name());
    List<String> own = new ArrayList<>();
    for (TokensFormat format : TokensFormat.values()) {
      own.add(format.name());
    }
    assertEquals(names, own);
  }
}
