package arnews.tokens;

import static org.junit.jupiter.api.Assertions.assertEquals;

import arnews.Example;
import arnews.morphology.Analysis;
import arnews.morphology.Clitic;
import arnews.morphology.PartOfSpeech;
import arnews.text.Span;
import arnews.text.Token;
import arnews.text.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UniversalWordsTest {
  static List<Example> examples() {
    return Example.all("tokens/universal-words.cases");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void words(Example example) {
    List<String> found = new ArrayList<>();
    for (AnalysedSentence sentence : Sentenced.whole(example.text())) {
      for (AnalysedToken token : sentence.tokens()) {
        for (UniversalWord word : UniversalWords.of(sentence, token)) {
          String place = word.start() + ".." + word.end();
          found.add(place + " " + word.tag() + " " + word.form() + " " + word.lemma());
        }
      }
    }
    assertEquals(example.expected(), found, example::toString);
  }

  /** Behind the preposition lam and before a lam of the word the article leaves no letter. */
  @Test
  void anArticleWithoutALetterIsWrittenOut() {
    String written = "\u0644\u0644\u062C\u0646\u0629";
    String core = written.substring(1);
    Clitic preposition = new Clitic("\u0644", new Span(0, 1));
    Clitic article = new Clitic("\u0627\u0644", new Span(1, 1));
    Analysis analysis =
        new Analysis(
            List.of(preposition, article), new Span(1, 5), List.of(), core, PartOfSpeech.NOUN);
    AnalysedToken token =
        new AnalysedToken(
            new Token(new Span(0, 5), TokenKind.WORD, written), Optional.of(analysis));
    AnalysedSentence sentence = new AnalysedSentence(1, 7, written, List.of(token));
    assertEquals(
        List.of(
            new UniversalWord("\u0644", "\u0644", UniversalTag.ADP, 7, 8),
            new UniversalWord("\u0627\u0644" + core, core, UniversalTag.NOUN, 8, 12)),
        UniversalWords.of(sentence, token));
  }
}
