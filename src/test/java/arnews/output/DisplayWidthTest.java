package arnews.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import org.junit.jupiter.api.Test;

/** The widths are those of the Unicode Character Database as ICU4J has it. */
class DisplayWidthTest {
  @Test
  void wideCharactersAreThoseOfUnicode() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      if (Character.isDefined(c) && DisplayWidth.of(c) > 0) {
        int width = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
        boolean wide =
            width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH;
        int each = c;
        assertEquals(wide ? 2 : 1, DisplayWidth.of(c), () -> Integer.toHexString(each));
      }
    }
  }

  @Test
  void arabicMarksTakeNoCellAndLettersOne() {
    int[][] blocks = {{0x600, 0x6FF}, {0x750, 0x77F}, {0x870, 0x8FF}, {0xFB50, 0xFDFF}};
    for (int[] block : blocks) {
      for (int c = block[0]; c <= block[1]; c++) {
        boolean mark =
            UCharacter.getType(c) == Character.NON_SPACING_MARK
                || c == 0x61C; // the Arabic letter mark is an invisible control
        int each = c;
        assertEquals(mark ? 0 : 1, DisplayWidth.of(c), () -> Integer.toHexString(each));
      }
    }
  }
}
