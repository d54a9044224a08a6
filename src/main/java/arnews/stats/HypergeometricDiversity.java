package arnews.stats;

/**
 * HD-D: the share of different words to be expected in 42 tokens drawn at random. Philip McCarthy
 * and Scott Jarvis, "vocd: a theoretical and empirical evaluation", Language Testing 24 (2007),
 * 459-488. Does not depend on a text's length.
 */
public final class HypergeometricDiversity {
  /** How many tokens are drawn. */
  public static final int SAMPLE = 42;

  private HypergeometricDiversity() {}

  /**
   * The HD-D of a text, between 0 and 1.
   *
   * @param counts how often each word occurs; zeros are no matter
   * @return NaN of a text of fewer than 42 tokens
   */
  public static double of(long[] counts) {
    long tokens = 0;
    for (long count : counts) {
      tokens += count;
    }
    if (tokens < SAMPLE) {
      return Double.NaN;
    }
    double expected = 0;
    for (long count : counts) {
      expected += count == 0 ? 0 : 1 - missed(count, tokens);
    }
    return expected / SAMPLE;
  }

  /** How likely none of a word's occurrences is drawn. */
  private static double missed(long count, long tokens) {
    if (tokens - count < SAMPLE) {
      return 0;
    }
    // A draw after the other, each from what the earlier ones have left.
    double missed = 1;
    for (int drawn = 0; drawn < SAMPLE; drawn++) {
      missed *= (double) (tokens - count - drawn) / (tokens - drawn);
    }
    return missed;
  }
}
