package arnews.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The classes are written by hand; where Unicode knows the same idea, both must agree. */
class LettersTest {
  @Test
  void spaceIsWhiteSpaceOrControl() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      boolean expected = Character.isSpaceChar(c) || Character.getType(c) == Character.CONTROL;
      assertEquals(expected, Letters.isSpace((char) c), Integer.toHexString(c));
    }
  }

  @Test
  void digitIsDecimalDigit() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      assertEquals(Character.isDigit(c), Letters.isDigit((char) c), Integer.toHexString(c));
    }
  }

  @Test
  void lettersOfTheScriptAreLettersOrMarks() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      boolean arabic = Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC;
      if (arabic && Character.isLetter(c)) {
        boolean known = Letters.isLetter((char) c) || Letters.isMark((char) c);
        assertTrue(known, Integer.toHexString(c));
      }
      if (Letters.isLetter((char) c) && Character.isDefined(c)) {
        assertTrue(arabic && Character.isLetter(c), Integer.toHexString(c));
      }
    }
  }

  @Test
  void marksOfTheScriptAreMarks() {
    for (char c = '\u0610'; c < '\u0900'; c++) {
      boolean inArabicBlock = c < '\u0700' || c >= '\u0870';
      if (inArabicBlock && Character.getType(c) == Character.NON_SPACING_MARK) {
        assertTrue(Letters.isMark(c), Integer.toHexString(c));
      }
    }
    assertFalse(Letters.isMark(Letters.TATWEEL_LETTER));
  }

  @Test
  void formatCharactersAreInvisible() {
    String invisible = "\u00AD\u034F\u061C\u180E\u200B\u200C\u200D\u200E\u200F\u202A\u202E";
    for (char c : (invisible + "\u2060\u2066\u2069\uFEFF\uFE0F").toCharArray()) {
      assertTrue(Letters.isInvisible(c), Integer.toHexString(c));
    }
    for (char c : "\u0600\u0605\u06DD\u2010\u2026".toCharArray()) {
      assertFalse(Letters.isInvisible(c), Integer.toHexString(c));
    }
  }
}
