package arnews.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import arnews.Example;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole answers about {@code seeds/}, byte by byte, whatever the country and the threads. */
class FreqGoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/arnews/cli/golden");

  static List<Example> examples() {
    return Example.all("cli/golden.cases");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void answersAsBefore(Example example) throws IOException {
    Path golden = GOLDEN.resolve(example.expected().get(0));
    Run run = Run.of(Run.words(example.text()));
    if (Boolean.getBoolean("goldens.write")) {
      Files.writeString(golden, run.text());
    }
    String how =
        golden
            + " differs: if it should, mvn test -Dtest=FreqGoldenTest"
            + " -Dgoldens.write=true, then look at the difference";
    assertEquals(Files.readString(golden), run.text(), how);
    assertEquals(List.of(), run.errors(), example.toString());
    assertEquals(ExitStatus.DONE, run.status(), example.toString());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void countryAndThreadsDoNotMatter(Example example) {
    String expected = Run.of(Run.words(example.text())).text();
    for (String country : List.of("ar-EG", "tr-TR", "fa-IR")) {
      for (String threads : List.of(" -j 1", " -j 4")) {
        Run run = Run.in(Locale.forLanguageTag(country), Run.words(example.text() + threads));
        assertEquals(expected, run.text(), country + threads + " " + example);
      }
    }
  }

  @Test
  void everyGoldenFileIsCompared() throws IOException {
    List<String> compared = new ArrayList<>();
    examples().forEach(example -> compared.addAll(example.expected()));
    List<String> files = new ArrayList<>();
    try (Stream<Path> golden = Files.list(GOLDEN)) {
      golden.forEach(file -> files.add(file.getFileName().toString()));
    }
    assertEquals(new TreeSet<>(files).toString(), new TreeSet<>(compared).toString());
    assertEquals(files.size(), compared.size(), "each once");
  }
}
