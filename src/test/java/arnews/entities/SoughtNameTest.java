package arnews.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import arnews.Example;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which names a part of a name means, whatever the spelling. */
class SoughtNameTest {
  static Stream<Example> names() {
    return Example.all("entities/sought-names.cases").stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void means(Example example) {
    SoughtName sought = new SoughtName(example.text());
    boolean meant = example.section().startsWith("means");
    for (String name : example.expected()) {
      assertEquals(meant, sought.means(name), example + ": " + name);
    }
  }

  @Test
  void aNameHasAWord() {
    for (String nothing : List.of("", " ", "-", "\u060C!")) {
      assertThrows(IllegalArgumentException.class, () -> new SoughtName(nothing), nothing);
    }
  }
}
