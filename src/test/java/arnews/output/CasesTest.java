package arnews.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import arnews.Example;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What tables do to a text, by example. */
class CasesTest {
  private static final int WIDTH = 8;

  static List<Example> safe() {
    return Example.all("output/safe.cases");
  }

  @ParameterizedTest
  @MethodSource
  void safe(Example example) {
    assertEquals(example.expected(), List.of(Safe.text(example.text())), () -> example.toString());
  }

  static List<Example> width() {
    return Example.all("output/width.cases");
  }

  @ParameterizedTest
  @MethodSource
  void width(Example example) {
    String width = Integer.toString(DisplayWidth.of(example.text()));
    assertEquals(example.expected(), List.of(width), () -> example.toString());
  }

  static List<Example> cut() {
    return Example.all("output/cut.cases");
  }

  @ParameterizedTest
  @MethodSource
  void cut(Example example) {
    List<String> cut =
        List.of(
            Cut.end(example.text(), WIDTH),
            Cut.start(example.text(), WIDTH),
            Cut.middle(example.text(), WIDTH));
    assertEquals(example.expected(), cut, () -> example.toString());
  }

  static List<Example> visual() {
    return Example.all("output/visual.cases");
  }

  @ParameterizedTest
  @MethodSource
  void visual(Example example) {
    String shaped = RightToLeft.shaped(example.text(), BidiMode.VISUAL);
    boolean always = example.section().equals("always from the right");
    String seen = RightToLeft.written(shaped, BidiMode.VISUAL, always);
    assertEquals(example.expected(), List.of(seen), () -> example.toString());
  }
}
