package arnews.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import arnews.Example;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {
  static List<Example> examples() {
    return Example.all("text/sentences.cases");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void sentences(Example example) {
    assertEquals(example.expected(), sentences(example.text()), example::toString);
  }

  private static List<String> sentences(String text) {
    List<String> found = new ArrayList<>();
    for (Span sentence : Sentences.split(text, Tokenizer.tokenize(text))) {
      found.add(sentence.of(text));
    }
    return found;
  }

  @Provide
  Arbitrary<String> texts() {
    return Texts.any();
  }

  @Property
  void everyTokenIsInOneSentence(@ForAll("texts") String text) {
    List<Token> tokens = Tokenizer.tokenize(text);
    List<Span> sentences = Sentences.split(text, tokens);
    int[] starts = Sentences.starts(text, tokens);
    assertEquals(sentences.size(), starts.length);
    for (int i = 0; i < starts.length; i++) {
      int next = i + 1 < starts.length ? starts[i + 1] : tokens.size();
      assertTrue(starts[i] < next);
      assertEquals(tokens.get(starts[i]).span().start(), sentences.get(i).start());
      assertEquals(tokens.get(next - 1).span().end(), sentences.get(i).end());
    }
    assertEquals(tokens.isEmpty(), starts.length == 0);
    assertTrue(starts.length == 0 || starts[0] == 0);
  }

  @Property
  void noSentenceHoldsALineBreak(@ForAll("texts") String text) {
    List<Token> tokens = Tokenizer.tokenize(text);
    for (Span sentence : Sentences.split(text, tokens)) {
      for (Token token : tokens) {
        int end = token.span().end();
        boolean breaks = end < text.length() && Letters.isLineBreak(text.charAt(end));
        assertTrue(!breaks || end <= sentence.start() || end >= sentence.end());
      }
    }
  }

  @Test
  void aQuotationOfManySentencesIsNotOneSentence() {
    String text = "\"" + "one two three. ".repeat(200) + "four\".";
    assertEquals(201, sentences(text).size());
  }
}
