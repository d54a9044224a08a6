package arnews.freq;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import arnews.text.Letters;
import arnews.text.Surface;
import arnews.text.Token;
import arnews.text.TokenKind;
import arnews.text.Tokenizer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the scan of bytes takes for certain is what the tokenizer thinks. */
class Utf8ClassesTest {
  private static final char TATWEEL = '\u0640';

  private static byte classOf(char c) {
    byte[] utf8 = String.valueOf(c).getBytes(StandardCharsets.UTF_8);
    return switch (utf8.length) {
      case 1 -> Utf8Classes.ascii(utf8[0]);
      case 2 -> Utf8Classes.twoBytes(utf8[0], utf8[1]);
      default -> Utf8Classes.threeBytes(utf8[0], utf8[1], utf8[2]);
    };
  }

  private static List<Character> all(byte kind) {
    List<Character> all = new ArrayList<>();
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      if (!Character.isSurrogate(c) && classOf(c) == kind) {
        all.add(c);
      }
    }
    assertFalse(all.isEmpty());
    return all;
  }

  @Test
  void lettersAreLetters() {
    for (char c : all(Utf8Classes.LETTER)) {
      assertTrue(Letters.isLetter(c), Integer.toHexString(c));
    }
    // The letters from U+063B to U+063F, of other languages, are left to the tokenizer.
    for (char c = '\u0621'; c <= '\u064A'; c++) {
      if (c < '\u063B' || c > '\u063F') {
        boolean letter = classOf(c) == Utf8Classes.LETTER;
        assertEquals(Letters.isLetter(c), letter, Integer.toHexString(c));
      }
    }
  }

  @Test
  void marksVanishAndChangeNoLetter() {
    for (char mark : all(Utf8Classes.MARK)) {
      assertTrue(Letters.isMark(mark) || mark == TATWEEL, Integer.toHexString(mark));
      for (char letter : all(Utf8Classes.LETTER)) {
        String bare = String.valueOf(letter);
        assertEquals(bare, Surface.of(TokenKind.WORD, bare + mark), Integer.toHexString(mark));
      }
    }
  }

  @Test
  void spacesAreAllTheSpacesOfAscii() {
    for (char c : all(Utf8Classes.SPACE)) {
      assertTrue(Letters.isSpace(c), Integer.toHexString(c));
    }
    for (char c = 0; c < 0x80; c++) {
      assertEquals(Letters.isSpace(c), classOf(c) == Utf8Classes.SPACE, Integer.toHexString(c));
    }
  }

  @Test
  void signsPartWordsAndAreNothingElse() {
    for (char c : all(Utf8Classes.SIGN)) {
      String name = Integer.toHexString(c);
      assertFalse(Character.isLetterOrDigit(c) || Letters.isMark(c), name);
      assertFalse(Letters.isSpace(c) || Letters.isInvisible(c), name);
    }
  }

  @Test
  void anyTwoSignsPartTwoWords() {
    for (char c : all(Utf8Classes.SIGN)) {
      for (char d : all(Utf8Classes.SIGN)) {
        String text = "" + c + d + "\u0627" + c + d + "\u0628" + d;
        List<String> words = new ArrayList<>();
        for (Token token : Tokenizer.tokenize(text)) {
          if (token.kind() != TokenKind.SIGN) {
            words.add(token.kind() + " " + token.surface());
          }
        }
        assertEquals(List.of("WORD \u0627", "WORD \u0628"), words, text);
      }
    }
  }
}
