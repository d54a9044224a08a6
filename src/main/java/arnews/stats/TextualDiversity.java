package arnews.stats;

/**
 * MTLD: how many tokens it takes on average until the share of different words has fallen to 0.72,
 * read forward and backward. Philip McCarthy and Scott Jarvis, "MTLD, vocd-D, and HD-D: a
 * validation study", Behavior Research Methods 42 (2010), 381-392. Whole numbers are summed; sums
 * of different texts may be added.
 *
 * @param tokens how many tokens were read
 * @param forward how often the share fell, reading forward, the rest of a text for the part of the
 *     way that it went; in units of 2 to the power of -32
 * @param backward likewise, reading backward
 */
public record TextualDiversity(long tokens, long forward, long backward) {
  /** Of no text yet. */
  public static final TextualDiversity NONE = new TextualDiversity(0, 0, 0);

  /** The share in hundredths, so that it is compared in whole numbers. */
  private static final long THRESHOLD = 72;

  private static final long WHOLE = 100;
  private static final double UNIT = 1L << 32;

  /**
   * With one more text.
   *
   * @param words the numbers of its words, in order, from {@code 0} to {@code length}
   * @param seen all zero, as long as there are numbers; is left so
   */
  public TextualDiversity with(int[] words, int length, int[] seen) {
    return new TextualDiversity(
        tokens + length,
        forward + factors(words, 0, length, 1, seen),
        backward + factors(words, length - 1, length, -1, seen));
  }

  private static long factors(int[] words, int from, int length, int step, int[] seen) {
    long factors = 0;
    int factor = 1;
    long types = 0;
    long read = 0;
    for (int i = 0, at = from; i < length; i++, at += step) {
      read++;
      if (seen[words[at]] != factor) {
        seen[words[at]] = factor;
        types++;
      }
      if (types * WHOLE < THRESHOLD * read) {
        factors++;
        factor++;
        types = 0;
        read = 0;
      }
    }
    for (int i = 0; i < length; i++) {
      seen[words[i]] = 0;
    }
    double way = read == 0 ? 0 : (double) (read - types) / read * WHOLE / (WHOLE - THRESHOLD);
    return (long) (factors * UNIT) + Math.round(way * UNIT);
  }

  /** With those of other texts. */
  public TextualDiversity plus(TextualDiversity other) {
    return new TextualDiversity(
        tokens + other.tokens, forward + other.forward, backward + other.backward);
  }

  /** The mean of both directions; NaN where no word occurs twice. */
  public double value() {
    return forward == 0 || backward == 0
        ? Double.NaN
        : (tokens * UNIT / forward + tokens * UNIT / backward) / 2;
  }
}
