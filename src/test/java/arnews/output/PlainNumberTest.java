package arnews.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PlainNumberTest {
  @Property
  void roundsAsBigDecimalDoes(
      @ForAll @DoubleRange(min = -1e12, max = 1e12) double number,
      @ForAll @IntRange(max = 6) int decimals) {
    BigDecimal expected = BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP);
    assertEquals(expected.toPlainString(), PlainNumber.fixed(number, decimals));
    assertEquals(0, expected.compareTo(new BigDecimal(PlainNumber.rounded(number, decimals))));
  }

  @Property
  void halvesGoAwayFromZero(@ForAll @IntRange(min = -100_000, max = 100_000) int thousandths) {
    double number = BigDecimal.valueOf(thousandths, 3).doubleValue();
    BigDecimal expected = BigDecimal.valueOf(thousandths, 3).setScale(2, RoundingMode.HALF_UP);
    assertEquals(expected.toPlainString(), PlainNumber.fixed(number, 2));
  }

  @Test
  void neverAnExponentNorNoise() {
    assertEquals("0", PlainNumber.rounded(1e-9, 2));
    assertEquals("0.00", PlainNumber.fixed(-0.001, 2));
    assertEquals("1000000000000000000000", PlainNumber.exact(1e21));
    assertEquals("0.0000001", PlainNumber.exact(1e-7));
    assertEquals("100", PlainNumber.exact(new BigDecimal("1E+2")));
    assertEquals("2.5", PlainNumber.exact(new BigDecimal("2.50")));
    assertEquals("300", PlainNumber.rounded(300.0, 0));
    assertEquals("300", PlainNumber.rounded(300.001, 2));
    assertEquals("18446744073709551616", PlainNumber.exact(BigInteger.ONE.shiftLeft(64)));
    assertEquals("-9223372036854775808", PlainNumber.exact(Long.MIN_VALUE));
    assertFalse(PlainNumber.isWritable(Double.NaN));
    assertFalse(PlainNumber.isWritable(Double.NEGATIVE_INFINITY));
  }
}
