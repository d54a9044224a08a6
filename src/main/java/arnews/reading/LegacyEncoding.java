package arnews.reading;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The old one-byte encodings of Arabic, told apart by how common the letters are that a text would
 * have in each: what is a lam in one is a feh in the other, and lam is five times as common.
 */
final class LegacyEncoding {

  private static final int LOOK = 1 << 16;
  private static final int LEAST_HIGH = 4;
  private static final double OTHER_SIGN = -4;
  private static final double CONTROL = -8;

  private static final List<LegacyEncoding> ALL =
      List.of(
          new LegacyEncoding("windows-1256"),
          new LegacyEncoding("ISO-8859-6"),
          new LegacyEncoding("x-MacArabic"));

  private final String charset;
  private final double[] weights = new double[0x100];
  private final boolean[] marks = new boolean[0x100];

  private LegacyEncoding(String charset) {
    this.charset = charset;
    if (Charset.isSupported(charset)) {
      weigh(Charset.forName(charset));
    } else {
      Arrays.fill(weights, CONTROL);
    }
  }

  private void weigh(Charset decoding) {
    double[] letters = LetterWeights.WEIGHTS;
    byte[] one = new byte[1];
    for (int b = 0x80; b < 0x100; b++) {
      one[0] = (byte) b;
      char c = new String(one, decoding).charAt(0);
      if (c >= 0x600 && c < 0x700 && letters[c - 0x600] != 0) {
        weights[b] = letters[c - 0x600];
      } else if (c == '\uFFFD' || c < 0xA0) {
        weights[b] = CONTROL;
      } else if (Character.getType(c) == Character.NON_SPACING_MARK) {
        marks[b] = true;
      } else {
        // Punctuation and digits tell nothing; Latin letters speak against it.
        weights[b] = Character.isLetter(c) && c != 0x640 ? OTHER_SIGN : 0;
      }
    }
  }

  /** The encoding of a text that is not UTF-8, if it is surely Arabic in one of them. */
  static Optional<Charset> of(byte[] bytes, int from, int to) {
    int end = Math.min(to, from + LOOK);
    LegacyEncoding best = ALL.get(0);
    double most = 0;
    for (LegacyEncoding encoding : ALL) {
      double score = encoding.score(bytes, from, end);
      if (score > most) {
        most = score;
        best = encoding;
      }
    }
    return most > 0 ? Optional.of(Charset.forName(best.charset)) : Optional.empty();
  }

  /** Whether this is one of them. */
  static boolean isOne(Charset charset) {
    for (LegacyEncoding encoding : ALL) {
      if (encoding.charset.equals(charset.name())) {
        return true;
      }
    }
    return false;
  }

  /**
   * How much likelier the high bytes are as Arabic than as any letters; not above 0 when unsure.
   */
  private double score(byte[] bytes, int from, int to) {
    double score = 0;
    int high = 0;
    int alone = 0;
    int before = 0;
    for (int i = from; i < to; i++) {
      int b = bytes[i] & 0xFF;
      if (b >= 0x80) {
        high++;
        boolean follows = before >= 0x80;
        boolean precedes = i + 1 < to && bytes[i + 1] < 0;
        alone += follows || precedes ? 0 : 1;
        score += marks[b] && !follows ? OTHER_SIGN : weights[b];
      }
      before = b;
    }
    return high < LEAST_HIGH || alone * 2 > high ? 0 : score;
  }
}
