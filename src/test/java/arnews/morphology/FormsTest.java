package arnews.morphology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import arnews.Example;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The head of {@code forms.cases} says how an expectation is written. */
class FormsTest {
  private static final Analyser ANALYSER = Morphology.standard().analyser();
  private static final String NOTHING = "nothing";
  private static final String NOT = "not ";
  private static final String OPEN = "*";

  static List<Example> examples() {
    return Example.all("morphology/forms.cases");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void aFormIsTakenApart(Example example) {
    String form = example.text();
    WrittenAnalysis found =
        ANALYSER.analyse(form).map(analysis -> WrittenAnalysis.of(form, analysis)).orElse(null);
    for (String expected : example.expected()) {
      if (expected.equals(NOTHING)) {
        assertNull(found, example::toString);
        continue;
      }
      assertNotNull(found, () -> example + ": no analysis");
      if (expected.startsWith(NOT)) {
        excluded(example, expected.split(" ", -1), found);
      } else {
        reading(example, expected.split(" ", -1), found);
      }
    }
  }

  private static void reading(Example example, String[] columns, WrittenAnalysis found) {
    assertEquals(3, columns.length, () -> example + ": part of speech, cut and lemma expected");
    String part = columns[0].equals(OPEN) ? found.part() : columns[0];
    assertEquals(
        new WrittenAnalysis(part, columns[1], columns[2]).toString(),
        found.toString(),
        example::toString);
  }

  private static void excluded(Example example, String[] columns, WrittenAnalysis found) {
    assertEquals(3, columns.length, () -> example + ": what it must not be, and how that is");
    String is =
        switch (columns[1]) {
          case "cut" -> found.cut();
          case "lemma" -> found.lemma();
          case "part" -> found.part();
          default -> fail(example + ": cut, lemma or part expected, not " + columns[1]);
        };
    assertNotEquals(columns[2], is, () -> example + " is " + found);
  }

  @Test
  void aFormStandsOnceWithOneReading() {
    Map<String, Example> forms = new HashMap<>();
    for (Example example : examples()) {
      Example other = forms.put(example.text(), example);
      assertNull(other, () -> example + " stands at " + other.place() + " too");
      assertFalse(example.expected().isEmpty(), () -> example + ": nothing must come of it");
      long readings =
          example.expected().stream().filter(expected -> !expected.startsWith(NOT)).count();
      assertTrue(readings <= 1, () -> example + " has more than one reading");
    }
  }
}
