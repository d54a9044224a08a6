package arnews.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import arnews.Example;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NormalFormsTest {
  static List<Example> examples() {
    return Example.all("text/normal-forms.cases");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void forms(Example example) {
    List<String> found = new ArrayList<>();
    for (Token token : Tokenizer.tokenize(example.text())) {
      String normalized = Normalized.form(token.kind(), token.surface());
      found.add(
          switch (example.section()) {
            case "surface" -> token.surface();
            case "normalized" -> normalized;
            case "stem" -> Stem.of(normalized);
            default -> throw new IllegalStateException("no such section: " + example);
          });
    }
    assertEquals(example.expected(), found, example::toString);
  }

  @Provide
  Arbitrary<String> texts() {
    return Texts.any();
  }

  @Provide
  Arbitrary<String> markedWords() {
    return Texts.marked();
  }

  @Property
  void aNormalFormIsItsOwn(@ForAll("texts") String text) {
    for (Token token : Tokenizer.tokenize(text)) {
      String form = Normalized.form(token.kind(), token.surface());
      assertEquals(form, Normalized.form(token.kind(), form), token::toString);
    }
  }

  @Property
  void aSurfaceOfLettersHasNeitherMarkNorTatweel(@ForAll("texts") String text) {
    for (Token token : Tokenizer.tokenize(text)) {
      if (token.kind() == TokenKind.WORD || token.kind() == TokenKind.HASHTAG) {
        for (char c : token.surface().toCharArray()) {
          assertFalse(Letters.isMark(c) || Letters.isInvisible(c), token::toString);
          assertFalse(c == Letters.TATWEEL_LETTER, token::toString);
        }
      }
      assertEquals(token.surface(), Surface.of(token.kind(), token.surface()), token::toString);
    }
  }

  @Property
  void composedAndDecomposedSpellingsAreOneWord(@ForAll("markedWords") String text) {
    assertEquals(
        words(Normalizer.normalize(text, Normalizer.Form.NFC)),
        words(Normalizer.normalize(text, Normalizer.Form.NFD)));
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (Token token : Tokenizer.tokenize(text)) {
      if (token.kind() == TokenKind.WORD) {
        words.add(token.surface());
      }
    }
    return words;
  }

  @Test
  void whatDoesNotChangeIsTheSameString() {
    String word = "\u0643\u062A\u0627\u0628";
    assertSame(word, Surface.of(TokenKind.WORD, word));
    assertSame(word, Normalized.form(TokenKind.WORD, word));
    assertSame(word, Stem.of(word));
    String number = "1,234.5";
    assertSame(number, Normalized.form(TokenKind.NUMBER, number));
    String name = "cnn";
    assertSame(name, Normalized.form(TokenKind.FOREIGN, name));
  }
}
