package arnews.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import arnews.Example;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EntityExamplesTest {
  /** Which names mean the same, and which do not. */
  static Stream<Example> names() {
    return Stream.of(
            "entities/people.cases",
            "entities/spellings.cases",
            "entities/bodies.cases",
            "entities/known-names.cases",
            "entities/across-articles.cases")
        .flatMap(name -> Example.all(name).stream());
  }

  @ParameterizedTest
  @MethodSource("names")
  void names(Example example) {
    assertEquals(example.expected(), WrittenEntities.joined(example.text()), example::toString);
  }
}
