package arnews.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import arnews.Example;
import arnews.morphology.Gold;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The list of annotated forms, and how a line of it is read. */
class AnnotatedTypesTest {
  private static final Path LIST = Path.of("src/training/data/types.tsv");
  private static final int LEAST = 50_000;

  static List<Example> examples() {
    return Example.all("training/annotated-types.cases");
  }

  private static List<AnnotatedTypes.Type> read(Path folder, String text) throws IOException {
    return AnnotatedTypes.read(Files.writeString(folder.resolve("types.tsv"), text));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void aLineTellsAForm(Example example, @TempDir Path folder) throws IOException {
    List<String> found = new ArrayList<>();
    for (AnnotatedTypes.Type type : read(folder, example.text().replaceFirst(" ", "\t") + "\n")) {
      Gold gold = type.gold();
      found.add(type.form() + " " + type.core() + " " + gold.lemma());
      found.add(String.join("+", gold.proclitics()) + "-" + gold.enclitic());
    }
    assertEquals(example.expected(), found, example.toString());
  }

  @Test
  void aBrokenLineIsNamed(@TempDir Path folder) {
    IOException failure = assertThrows(IOException.class, () -> read(folder, "# head\nN\tone\n"));
    assertTrue(failure.getMessage().endsWith("types.tsv:2: letter, cut form and lemma expected"));
  }

  @Test
  void theListHasEachFormOnce() throws IOException {
    Map<String, Integer> forms = new HashMap<>();
    List<AnnotatedTypes.Type> types = AnnotatedTypes.read(LIST);
    for (AnnotatedTypes.Type type : types) {
      assertEquals(1, forms.merge(type.form(), 1, Integer::sum), "twice: " + type.form());
    }
    assertTrue(types.size() > LEAST, types.size() + " forms");
  }

  @Test
  void everyLemmaIsAWord() throws IOException {
    for (AnnotatedTypes.Type type : AnnotatedTypes.read(LIST)) {
      assertEquals(
          type.gold().lemma().length(),
          LexiconMaker.folded(type.gold().lemma()).length(),
          type.form());
    }
  }
}
