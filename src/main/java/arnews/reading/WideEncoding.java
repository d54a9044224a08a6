package arnews.reading;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * UTF-16 or UTF-32 without a mark: nearly every unit is a Latin or Arabic letter in one order of
 * the bytes, and hardly any is in the other.
 */
final class WideEncoding {
  private static final int LOOK = 1 << 12;
  private static final int LEAST_UNITS = 4;

  private WideEncoding() {}

  /** The encoding, when the pattern is clear. */
  static Optional<Charset> of(byte[] bytes, int from, int to) {
    int end = Math.min(to, from + LOOK);
    for (int width = 4; width >= 2; width -= 2) {
      if ((to - from) % width != 0 || end - from < width * LEAST_UNITS) {
        continue;
      }
      boolean little = isText(bytes, from, end, width, false);
      boolean big = isText(bytes, from, end, width, true);
      if (little != big) {
        return Optional.of(Charset.forName("UTF-" + width * 8 + (little ? "LE" : "BE")));
      }
    }
    return Optional.empty();
  }

  private static boolean isText(byte[] bytes, int from, int end, int width, boolean big) {
    int units = 0;
    int letters = 0;
    for (int at = from; at + width <= end; at += width) {
      units++;
      letters += isUsual(unit(bytes, at, width, big)) ? 1 : 0;
    }
    return letters * 10 >= units * 9;
  }

  private static long unit(byte[] bytes, int at, int width, boolean big) {
    long unit = 0;
    for (int i = 0; i < width; i++) {
      int b = bytes[big ? at + i : at + width - 1 - i] & 0xFF;
      unit = (unit << 8) | b;
    }
    return unit;
  }

  /** ASCII, Latin-1, the Arabic block, general punctuation, Arabic presentation forms. */
  private static boolean isUsual(long unit) {
    return (unit >= ' ' && unit < 0x100)
        || (unit >= '\t' && unit <= '\r')
        || (unit >= 0x600 && unit < 0x700)
        || (unit >= 0x2000 && unit < 0x2070)
        || (unit >= 0xFB50 && unit <= 0xFEFF);
  }
}
