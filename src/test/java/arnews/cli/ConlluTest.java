package arnews.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import arnews.output.JsonReading;
import arnews.text.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** {@code arnews tokens -f conllu} is CoNLL-U, and says what the other formats say. */
class ConlluTest {
  private static final String ARTICLE = "src/test/resources/arnews/cli/articles/tokens.txt";

  @Provide
  Arbitrary<String> texts() {
    return Texts.any();
  }

  private static String record(String id, String text) {
    StringBuilder escaped = new StringBuilder();
    text.chars().forEach(c -> escaped.append("\\u").append(hexadecimal(c)));
    return "{\"id\":\"" + id + "\",\"text\":\"" + escaped + "\"}\n";
  }

  private static String hexadecimal(int c) {
    return Integer.toHexString(0x10000 + c).substring(1);
  }

  /** Tokens as the rows have them: article, sentence, place, letters, words. */
  private static List<String> rows(byte[] input, String... paths) throws IOException {
    List<String> told = new ArrayList<>();
    for (Object each : JsonReading.all(run(input, "ndjson", paths))) {
      Map<?, ?> row = (Map<?, ?>) each;
      List<?> before = (List<?>) row.get("proclitics");
      List<?> behind = (List<?>) row.get("enclitics");
      long articles = before == null ? 0 : before.stream().filter(ConlluTest::isArticle).count();
      long words = before == null ? 1 : before.size() + behind.size() - articles + 1;
      String form = Normalizer.normalize(plain((String) row.get("token")), Normalizer.Form.NFC);
      told.add(
          row.get("article")
              + "-"
              + row.get("sentence")
              + " "
              + row.get("start")
              + ".."
              + row.get("end")
              + " "
              + form
              + " "
              + words);
    }
    return told;
  }

  private static boolean isArticle(Object clitic) {
    return ((String) clitic).length() == 2;
  }

  /** Without the controls of bidirectional text, which no format but JSON keeps. */
  private static String plain(String token) {
    return token.replaceAll("[\\u202A-\\u202E\\u2066-\\u206F]", "");
  }

  private static List<String> conllu(byte[] input, String... paths) {
    List<String> told = new ArrayList<>();
    for (ConlluReading.Token token : ConlluReading.of(run(input, "conllu", paths))) {
      String sentence = token.sentence().replace("%2F", "/");
      assertTrue(sentence.startsWith(token.document() + "-"), sentence);
      String place = token.start() + ".." + token.end();
      told.add(sentence + " " + place + " " + token.form() + " " + token.words().size());
    }
    return told;
  }

  private static String run(byte[] input, String format, String... paths) {
    List<String> arguments = new ArrayList<>(List.of("tokens", "-q", "-f", format));
    arguments.addAll(List.of(paths));
    return Run.reading(input, arguments.toArray(String[]::new)).text();
  }

  @Example
  void articlesAreValid() throws IOException {
    byte[] nothing = {};
    List<String> found = conllu(nothing, ARTICLE, "seeds/");
    assertEquals(rows(nothing, ARTICLE, "seeds/"), found);
    assertTrue(found.size() > 1000, "only " + found.size());
  }

  @Property(tries = 300)
  void anyTextIsValid(@ForAll("texts") String text) throws IOException {
    byte[] input =
        (record("first", "\u0643\u062A\u0627\u0628\n" + text) + record("second", text))
            .getBytes(StandardCharsets.UTF_8);
    assertEquals(rows(input, "-"), conllu(input, "-"));
  }

  /** No byte of an article may open a comment, a column or a line of the format's own. */
  @Example
  void namesOfArticlesBreakNothing() throws IOException {
    byte[] input =
        (record("a/b c%\n# text = d", "\u0643\u062A\u0627\u0628") + record("# e", "# 1"))
            .replace("\n#", "\\n#")
            .getBytes(StandardCharsets.UTF_8);
    List<String> sentences = new ArrayList<>();
    ConlluReading.of(run(input, "conllu", "-"))
        .forEach(token -> sentences.add(token.document() + "|" + token.sentence()));
    String first = "a/b c% # text = d|a%2Fb%20c%25%20#%20text%20=%20d-1";
    assertEquals(List.of(first, "# e|#%20e-1", "# e|#%20e-1"), sentences);
  }

  @Example
  void aFileIsWrittenWhole() throws IOException {
    Path folder = Files.createTempDirectory("arnews-conllu-");
    Path file = folder.resolve("tokens.conllu");
    try {
      Run run = Run.of("tokens", "-f", "conllu", "-o", file.toString(), ARTICLE);
      assertEquals(new Run(ExitStatus.DONE, "", List.of()), run);
      assertEquals(Run.of("tokens", "-f", "conllu", ARTICLE).text(), Files.readString(file));
      try (Stream<Path> files = Files.list(folder)) {
        assertEquals(List.of(file), files.toList());
      }
    } finally {
      Files.deleteIfExists(file);
      Files.delete(folder);
    }
  }
}
