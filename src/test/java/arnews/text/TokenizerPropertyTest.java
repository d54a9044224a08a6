package arnews.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TokenizerPropertyTest {
  @Provide
  Arbitrary<String> texts() {
    return Texts.any();
  }

  @Provide
  Arbitrary<String> plainTexts() {
    return Texts.plain();
  }

  @Provide
  Arbitrary<String> words() {
    return Texts.letters();
  }

  @Property
  void spansAscendAndCoverWhateverCanBeSeen(@ForAll("texts") String text) {
    int end = 0;
    for (Token token : Tokenizer.tokenize(text)) {
      assertTrue(token.span().length() > 0);
      assertTrue(token.span().start() >= end, "overlap at " + token);
      assertNothingVisible(text, end, token.span().start());
      end = token.span().end();
    }
    assertNothingVisible(text, end, text.length());
  }

  private static void assertNothingVisible(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      assertTrue(Letters.isSpace(c) || Letters.isInvisible(c), "no token at " + i);
    }
  }

  @Property
  void nothingIsReadAcrossWhiteSpace(@ForAll("texts") String text) {
    List<Token> chunks = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isWhite(text.charAt(i))) {
        for (Token token : Tokenizer.tokenize(text.substring(start, i))) {
          Span span = new Span(token.span().start() + start, token.span().end() + start);
          chunks.add(new Token(span, token.kind(), token.surface()));
        }
        start = i + 1;
      }
    }
    assertEquals(chunks, Tokenizer.tokenize(text));
  }

  /** White space and controls as the Java library knows them, not as ours does. */
  private static boolean isWhite(char c) {
    return Character.isSpaceChar(c) || Character.getType(c) == Character.CONTROL;
  }

  @Property
  void amongPlainSignsEveryRunOfLettersIsAWord(@ForAll("plainTexts") String text) {
    List<Span> runs = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        runs.add(new Span(start, i));
        start = -1;
      }
    }
    List<Span> words = new ArrayList<>();
    for (Token token : Tokenizer.tokenize(text)) {
      if (token.kind() == TokenKind.WORD) {
        words.add(token.span());
      } else {
        assertEquals(TokenKind.SIGN, token.kind());
      }
    }
    assertEquals(runs, words);
  }

  @Property
  void blocksAreNotSeen(@ForAll("texts") String text) {
    String padding = "\u0628 ".repeat(8190);
    List<String> alone = new ArrayList<>();
    for (Token token : Tokenizer.tokenize(text)) {
      alone.add(token.kind() + token.surface());
    }
    List<String> behind = new ArrayList<>();
    for (Token token : Tokenizer.tokenize(padding + text).subList(8190, 8190 + alone.size())) {
      behind.add(token.kind() + token.surface());
    }
    assertEquals(alone, behind);
  }

  @Property
  void theVowelledWordIsTheBareWord(@ForAll("words") String word) {
    StringBuilder vowelled = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      vowelled.append(word.charAt(i)).append("\u0640\u0651\u064E".substring(i % 3));
    }
    List<Token> tokens = Tokenizer.tokenize(vowelled);
    assertEquals(1, tokens.size());
    assertEquals(word, tokens.get(0).surface());
    assertEquals(new Span(0, vowelled.length()), tokens.get(0).span());
  }
}
