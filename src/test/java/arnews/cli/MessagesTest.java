package arnews.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import arnews.Example;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the program says on standard error, and its exit status, for command lines as given. */
class MessagesTest {
  static List<Example> examples() {
    return Example.all("cli/messages.cases");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void saysWhatIsWrong(Example example) {
    Run run = Run.of(Run.words(example.text()));
    List<String> said = new ArrayList<>();
    said.add(Integer.toString(run.status()));
    said.addAll(run.errors());
    assertEquals(example.expected(), said, example.toString());
  }

  /** Where nothing was asked that makes sense, nothing is answered. */
  @ParameterizedTest
  @MethodSource("examples")
  void wrongUsageAnswersNothing(Example example) {
    Run run = Run.of(Run.words(example.text()));
    if (run.status() == ExitStatus.USAGE) {
      assertEquals("", run.text(), example.toString());
    }
  }
}
