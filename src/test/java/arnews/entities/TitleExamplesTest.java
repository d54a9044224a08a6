package arnews.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import arnews.Example;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TitleExamplesTest {
  static Stream<Example> titles() {
    return Stream.of("entities/titles.cases", "entities/title-lookalikes.cases")
        .flatMap(name -> Example.all(name).stream());
  }

  @ParameterizedTest
  @MethodSource("titles")
  void titles(Example example) {
    assertEquals(example.expected(), WrittenTitles.of(example.text()), example::toString);
  }
}
