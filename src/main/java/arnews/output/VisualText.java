package arnews.output;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;

/**
 * Text for a terminal that knows no bidirectional text: letters in the forms in which they join, in
 * the order in which they are seen (Unicode Standard Annex 9). Only this class touches ICU4J.
 */
final class VisualText {
  private static final char FIRST_MARK_FORM = '\uFE70';
  private static final char TAIL_FORM = '\uFE73';
  private static final char LAST_MARK_FORM = '\uFE7F';
  private static final char FATHATAN = '\u064B';

  private static final ArabicShaping SHAPING =
      new ArabicShaping(
          ArabicShaping.LETTERS_SHAPE
              | ArabicShaping.TEXT_DIRECTION_LOGICAL
              | ArabicShaping.LENGTH_GROW_SHRINK);

  private VisualText() {}

  /** The letters in their joined forms, lam and alef in one, in reading order. */
  static String shaped(String text) {
    try {
      return withMarks(SHAPING.shape(text));
    } catch (ArabicShapingException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The shaped text as it is seen from left to right.
   *
   * @param fromRight whether it is read from the right even where it begins with other letters
   */
  static String ordered(String shaped, boolean fromRight) {
    Bidi bidi = new Bidi();
    bidi.setPara(shaped, fromRight ? Bidi.RTL : Bidi.LEVEL_DEFAULT_LTR, null);
    return bidi.writeReordered(
        Bidi.DO_MIRRORING | Bidi.KEEP_BASE_COMBINING | Bidi.REMOVE_BIDI_CONTROLS);
  }

  /** The library gives vowel marks a cell of their own; here they go back onto their letters. */
  private static String withMarks(String shaped) {
    StringBuilder text = new StringBuilder(shaped);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_MARK_FORM && c <= LAST_MARK_FORM && c != TAIL_FORM) {
        text.setCharAt(i, (char) (FATHATAN + (c - FIRST_MARK_FORM) / 2));
      }
    }
    return text.toString();
  }
}
