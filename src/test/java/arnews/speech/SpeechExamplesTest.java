package arnews.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import arnews.Example;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said in a text, how, and by whom. */
class SpeechExamplesTest {
  private static final SpeechSearch SEARCH = SpeechSearch.standard();

  static Stream<Example> examples() {
    return Stream.of(
            "speech/reporting-verbs.cases",
            "speech/speakers.cases",
            "speech/attributions.cases",
            "speech/quotations.cases",
            "speech/headlines.cases",
            "speech/makers.cases",
            "speech/no-subjects.cases",
            "speech/openings.cases",
            "speech/open-quotations.cases",
            "speech/single-marks.cases")
        .flatMap(name -> Example.all(name).stream());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void speech(Example example) {
    List<String> found = new ArrayList<>();
    ArticleSpeech speech =
        new ArticleSpeech(
            SEARCH,
            article -> article.speeches().forEach(each -> found.add(written(article, each))));
    byte[] utf8 = example.text().getBytes(StandardCharsets.UTF_8);
    speech.begin("a");
    speech.block(utf8, 0, utf8.length);
    speech.end();
    assertEquals(example.expected(), found, example::toString);
  }

  private static String written(SpokenArticle article, Speech speech) {
    String speaker = speech.speaker().map(who -> who.name() + " (" + who.how() + ")").orElse("-");
    return String.join(
        " | ",
        (speech.direct() ? "quoted " : "reported ")
            + speech.stance()
            + " "
            + (speech.verb().isEmpty() ? "-" : speech.verb()),
        speaker,
        article.text(speech));
  }
}
