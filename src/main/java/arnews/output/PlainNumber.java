package arnews.output;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Numbers in ASCII digits whatever the locale, never with an exponent. A double is rounded as it is
 * written, not as it is stored: 1.005 to two decimals is 1.01, which is what a reader expects.
 */
final class PlainNumber {
  private static final long[] POWERS = {1, 10, 100, 1000, 10_000};

  /** Below this a double holds every half of the last decimal without doubt. */
  private static final double SURE = 1e9;

  /** How near to a half the last decimal must be for the exact way to decide. */
  private static final double DOUBTFUL = 1e-4;

  private PlainNumber() {}

  /** Whether the number can be written: infinity and not-a-number cannot. */
  static boolean isWritable(Number number) {
    return !(number instanceof Double || number instanceof Float)
        || Double.isFinite(number.doubleValue());
  }

  /** The number with all that it has, without zeros at the end of its decimals. */
  static String exact(Number number) {
    return number instanceof Long || number instanceof Integer
        ? Long.toString(number.longValue())
        : stripped(decimal(number));
  }

  /** The number with at most so many decimals, without zeros at their end. */
  static String rounded(Number number, int decimals) {
    String fixed = fixed(number, decimals);
    if (decimals == 0) {
      return fixed;
    }
    int end = fixed.length();
    while (fixed.charAt(end - 1) == '0') {
      end--;
    }
    return fixed.substring(0, fixed.charAt(end - 1) == '.' ? end - 1 : end);
  }

  /** The number with exactly so many decimals, rounded half away from zero. */
  static String fixed(Number number, int decimals) {
    if (number instanceof Double && decimals < POWERS.length) {
      double scaled = Math.abs(number.doubleValue()) * POWERS[decimals];
      double over = scaled - Math.floor(scaled);
      if (scaled < SURE && Math.abs(over - 0.5) > DOUBTFUL) {
        return point(Math.round(scaled), decimals, number.doubleValue() < 0);
      }
    }
    return decimal(number).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
  }

  private static String point(long scaled, int decimals, boolean negative) {
    StringBuilder text = new StringBuilder(16);
    if (negative && scaled != 0) {
      text.append('-');
    }
    text.append(scaled / POWERS[decimals]);
    if (decimals > 0) {
      String behind = Long.toString(scaled % POWERS[decimals]);
      text.append('.');
      for (int zeros = decimals - behind.length(); zeros > 0; zeros--) {
        text.append('0');
      }
      text.append(behind);
    }
    return text.toString();
  }

  private static String stripped(BigDecimal number) {
    return (number.scale() > 0 ? number.stripTrailingZeros() : number).toPlainString();
  }

  private static BigDecimal decimal(Number number) {
    if (number instanceof BigDecimal exact) {
      return exact;
    }
    if (number instanceof Double || number instanceof Float) {
      return BigDecimal.valueOf(number.doubleValue());
    }
    return new BigDecimal(number.toString());
  }
}
