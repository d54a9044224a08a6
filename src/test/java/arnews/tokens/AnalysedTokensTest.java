package arnews.tokens;

import static org.junit.jupiter.api.Assertions.assertEquals;

import arnews.Example;
import arnews.morphology.Analysis;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnalysedTokensTest {
  static List<Example> examples() {
    return Example.all("tokens/analysed-tokens.cases");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void tokens(Example example) {
    List<String> found = new ArrayList<>();
    for (AnalysedSentence sentence : Sentenced.whole(example.text())) {
      for (AnalysedToken token : sentence.tokens()) {
        String place = sentence.start(token) + ".." + sentence.end(token);
        String kind = token.token().kind().name().toLowerCase(Locale.ROOT);
        found.add(sentence.number() + " " + place + " " + kind + " " + told(token));
      }
    }
    assertEquals(example.expected(), found, example::toString);
  }

  private static String told(AnalysedToken token) {
    if (token.analysis().isEmpty()) {
      return "- " + token.normal() + " -";
    }
    Analysis analysis = token.analysis().get();
    StringBuilder told = new StringBuilder(analysis.part().tag());
    told.append(' ').append(token.normal()).append(' ').append(analysis.lemma());
    StringBuilder joined = new StringBuilder();
    analysis.proclitics().forEach(clitic -> joined.append(clitic.letters()).append('+'));
    analysis.enclitics().forEach(clitic -> joined.append('-').append(clitic.letters()));
    return told + (joined.isEmpty() ? "" : " " + joined);
  }
}
