package arnews.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import arnews.Example;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BodyExamplesTest {
  private static final WrittenBodies WRITTEN = new WrittenBodies();

  static List<Example> bodies() {
    return Example.all("entities/bodies-by-rule.cases");
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void bodies(Example example) {
    assertEquals(example.expected(), WRITTEN.names(example.text()), example::toString);
  }
}
