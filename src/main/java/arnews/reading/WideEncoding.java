package arnews.reading;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * UTF-16 or UTF-32 without a mark: every second or fourth byte is the number of a block, 0 for
 * Latin script and 6 for Arabic, and hardly any other byte is.
 */
final class WideEncoding {
  private static final int LOOK = 1 << 12;
  private static final int LEAST_UNITS = 4;

  private WideEncoding() {}

  /** The encoding, when the pattern is clear. */
  static Optional<Charset> of(byte[] bytes, int from, int to) {
    int end = Math.min(to, from + LOOK);
    if ((to - from) % 4 == 0 && end - from >= 4 * LEAST_UNITS) {
      if (blocks(bytes, from + 1, end, 4)
          && zeros(bytes, from + 2, end)
          && zeros(bytes, from + 3, end)) {
        return Optional.of(Charset.forName("UTF-32LE"));
      }
      if (blocks(bytes, from + 2, end, 4)
          && zeros(bytes, from, end)
          && zeros(bytes, from + 1, end)) {
        return Optional.of(Charset.forName("UTF-32BE"));
      }
    }
    if (end - from < 2 * LEAST_UNITS) {
      return Optional.empty();
    }
    boolean odd = blocks(bytes, from + 1, end, 2);
    boolean even = blocks(bytes, from, end, 2);
    if (odd == even) {
      return Optional.empty();
    }
    return Optional.of(Charset.forName(odd ? "UTF-16LE" : "UTF-16BE"));
  }

  /** Whether nearly all of these bytes name the two blocks, and some name the Arabic one. */
  private static boolean blocks(byte[] bytes, int first, int end, int step) {
    int blocks = 0;
    int arabic = 0;
    int all = 0;
    for (int i = first; i < end; i += step) {
      all++;
      if (bytes[i] == 6) {
        arabic++;
      }
      if (bytes[i] == 6 || bytes[i] == 0 || bytes[i] == 0x20) {
        blocks++;
      }
    }
    return arabic * 4 >= all && blocks * 10 >= all * 9;
  }

  private static boolean zeros(byte[] bytes, int first, int end) {
    int zeros = 0;
    int all = 0;
    for (int i = first; i < end; i += 4) {
      all++;
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    return zeros * 10 >= all * 9;
  }
}
