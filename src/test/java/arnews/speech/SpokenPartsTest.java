package arnews.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import arnews.entities.NamedSentence;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** An article is cut where somebody begins or ends to speak, and nothing of it is lost. */
class SpokenPartsTest {
  private static final String TEXT = "abcde fghij\nklmno pqrst\n";

  private static Speech speech(int start, int end, String speaker) {
    Optional<Speaker> who =
        speaker.isEmpty()
            ? Optional.empty()
            : Optional.of(new Speaker(speaker, -1, 0, 1, List.of(), Evidence.SUBJECT));
    return new Speech(start, end, true, who, "", Stance.NEUTRAL, 0);
  }

  private static NamedSentence sentence(int number, int start, int end) {
    return new NamedSentence("a", number, 0, TEXT, start, end, List.of());
  }

  /** Two sentences of eleven characters. */
  private static SpokenArticle article(List<Speech> speeches) {
    List<NamedSentence> sentences = List.of(sentence(0, 0, 11), sentence(1, 12, 23));
    return new SpokenArticle("a", sentences, List.of(), List.of(), speeches);
  }

  private static List<String> parts(SpokenArticle article) {
    List<String> parts = new ArrayList<>();
    SpokenParts.each(article, (text, speech) -> parts.add(speaker(speech) + "|" + text));
    return parts;
  }

  private static String speaker(Optional<Speech> speech) {
    return speech.map(each -> each.speaker().map(Speaker::name).orElse("?")).orElse("-");
  }

  @Test
  void speechIsCutOutOfItsSentence() {
    assertEquals(List.of("-|abcde fghij", "-|klmno pqrst"), parts(article(List.of())));
    assertEquals(
        List.of("-|abcde ", "X|fgh", "-|ij", "-|klmno pqrst"),
        parts(article(List.of(speech(6, 9, "X")))));
  }

  @Test
  void theInnerOneSpeaksUnlessNobodyKnowsWho() {
    List<Speech> known = List.of(speech(0, 11, "X"), speech(2, 5, "Y"));
    assertEquals(List.of("X|ab", "Y|cde", "X| fghij", "-|klmno pqrst"), parts(article(known)));
    List<Speech> unknown = List.of(speech(0, 11, "X"), speech(2, 5, ""));
    assertEquals("X|cde", parts(article(unknown)).get(1));
    assertEquals("?|abcde", parts(article(List.of(speech(0, 5, "")))).get(0));
  }

  @Test
  void speechMayGoOnInTheNextSentence() {
    assertEquals(
        List.of("-|abcde ", "X|fghij", "X|klmno", "-| pqrst"),
        parts(article(List.of(speech(6, 17, "X")))));
  }

  @Provide
  Arbitrary<List<Speech>> speeches() {
    Arbitrary<Speech> any =
        Arbitraries.integers()
            .between(0, 22)
            .flatMap(
                start ->
                    Arbitraries.integers()
                        .between(start + 1, 23)
                        .flatMap(
                            end ->
                                Arbitraries.of("X", "Y", "").map(who -> speech(start, end, who))));
    return any.list()
        .ofMaxSize(5)
        .map(
            list ->
                list.stream()
                    .sorted(
                        Comparator.comparingLong(Speech::start)
                            .thenComparing(Speech::end, Comparator.reverseOrder()))
                    .toList());
  }

  /** Every character is in one part, with the speaker that the article tells for it. */
  @Property
  void aPartHasTheSpeakerOfItsPlaces(@ForAll("speeches") List<Speech> speeches) {
    SpokenArticle article = article(speeches);
    StringBuilder expected = new StringBuilder();
    for (NamedSentence sentence : article.sentences()) {
      for (int at = sentence.start(); at < sentence.end(); at++) {
        expected.append(TEXT.charAt(at)).append(speaker(article.speechAt(at, at + 1)));
      }
    }
    StringBuilder found = new StringBuilder();
    SpokenParts.each(
        article,
        (text, speech) -> {
          for (int i = 0; i < text.length(); i++) {
            found.append(text.charAt(i)).append(speaker(speech));
          }
        });
    assertEquals(expected.toString(), found.toString());
  }

  @Test
  void aLongArticleHasOneBeginningAndOneEnd() {
    for (int sentences : List.of(0, 1, 1999, 2000, 2001, 4000)) {
      List<SpokenArticle> stretches = new ArrayList<>();
      ArticleSpeech speech = new ArticleSpeech(SpeechSearch.standard(), stretches::add);
      byte[] utf8 = "a.\n".repeat(sentences).getBytes(StandardCharsets.UTF_8);
      speech.begin("a");
      speech.block(utf8, 0, utf8.length);
      speech.end();
      assertEquals(1, stretches.stream().filter(SpokenArticle::isFirst).count(), "" + sentences);
      int all = stretches.stream().mapToInt(stretch -> stretch.sentences().size()).sum();
      assertEquals(sentences, all);
    }
  }
}
