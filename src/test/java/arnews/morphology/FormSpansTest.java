package arnews.morphology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import arnews.Example;
import arnews.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormSpansTest {
  static List<Example> examples() {
    return Example.all("morphology/form-spans.cases");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void thePartsOfAForm(Example example) {
    String form = example.text();
    List<String> found = new ArrayList<>();
    Analysis analysis = Morphology.standard().analyser().analyse(form).orElseThrow();
    analysis.proclitics().forEach(clitic -> found.add(line("proclitic", clitic.span(), form)));
    found.add(line("core", analysis.core(), form));
    analysis.enclitics().forEach(clitic -> found.add(line("enclitic", clitic.span(), form)));
    assertEquals(example.expected(), found, example::toString);
  }

  private static String line(String what, Span span, String form) {
    return (what + " " + span.start() + ".." + span.end() + " " + span.of(form)).strip();
  }
}
