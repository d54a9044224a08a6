package arnews.tokens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import arnews.text.Sentences;
import arnews.text.Span;
import arnews.text.Texts;
import arnews.text.Token;
import arnews.text.TokenKind;
import arnews.text.Tokenizer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What comes of an article does not depend on the blocks that it comes in. */
class SentenceAnalysisTest {
  /** Valid UTF-8, as reading hands on. */
  @Provide
  Arbitrary<String> texts() {
    return Texts.any()
        .map(text -> new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
  }

  @Property
  void blocksAreNotSeen(
      @ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 9) int size) {
    assertEquals(told(Sentenced.whole(text), text), told(Sentenced.inBlocks(text, size), text));
  }

  @Property
  void tokensAndSentencesAreThoseOfTheWholeText(@ForAll("texts") String text) {
    List<Token> tokens = Tokenizer.tokenize(text);
    List<Span> sentences = Sentences.split(text, tokens);
    List<String> expected = new ArrayList<>();
    int number = 0;
    for (Token token : tokens) {
      while (sentences.get(number).end() < token.span().end()) {
        number++;
      }
      expected.add(number + 1 + " " + token.span() + token.kind() + token.span().of(text));
    }
    assertEquals(expected, told(Sentenced.whole(text), text));
  }

  @Property
  void wordsLieInsideTheirToken(@ForAll("texts") String text) {
    for (AnalysedSentence sentence : Sentenced.whole(text)) {
      for (AnalysedToken token : sentence.tokens()) {
        List<UniversalWord> words = UniversalWords.of(sentence, token);
        long at = sentence.start(token);
        for (UniversalWord word : words) {
          assertTrue(at <= word.start() && word.start() <= word.end(), () -> words.toString());
          assertTrue(!word.form().isEmpty() && !word.lemma().isEmpty(), () -> words.toString());
          at = word.end();
        }
        assertEquals(sentence.end(token), at, () -> words.toString());
      }
    }
  }

  /** Pieces of many lines, and lines longer than a piece. */
  @Example
  void longTextsAreCutAtLines() {
    String line = "\u0643\u062A\u0627\u0628 \uD83D\uDC4D 5. ".repeat(700);
    String text = (line + "\n").repeat(9) + line.repeat(9) + "\n" + "\n1 2.\r\n".repeat(9000);
    List<String> whole = told(Sentenced.whole(text), text);
    assertEquals(Tokenizer.tokenize(text).size(), whole.size());
    assertEquals(whole, told(Sentenced.inBlocks(text, 1000), text));
    assertEquals(whole, told(Sentenced.inBlocks(text, 100_000), text));
  }

  /** Each token: its sentence, its span in the article, its kind, the text there. */
  private static List<String> told(List<AnalysedSentence> sentences, String article) {
    List<String> told = new ArrayList<>();
    for (AnalysedSentence sentence : sentences) {
      for (AnalysedToken token : sentence.tokens()) {
        Span span = new Span((int) sentence.start(token), (int) sentence.end(token));
        TokenKind kind = token.token().kind();
        assertEquals(span.of(article), sentence.written(token));
        told.add(sentence.number() + " " + span + kind + sentence.written(token));
      }
    }
    return told;
  }
}
