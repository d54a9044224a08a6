package arnews.stats;

/**
 * MATTR: the share of different words, averaged over all windows of so many tokens, so that long
 * texts and short ones can be compared. Michael Covington and Joe McFall, "Cutting the Gordian
 * knot: the moving-average type-token ratio", Journal of Quantitative Linguistics 17 (2010),
 * 94-100. Whole numbers are summed; sums of different texts may be added.
 *
 * @param window how many tokens a window has
 * @param windows how many windows there were
 * @param types how many different words they had, all added up
 */
public record MovingTypeTokenRatio(int window, long windows, long types) {
  /** The window of a short text such as a news article. */
  public static final int WINDOW = 50;

  /** Of no text yet. */
  public static MovingTypeTokenRatio none(int window) {
    if (window < 1) {
      throw new IllegalArgumentException("a window of " + window);
    }
    return new MovingTypeTokenRatio(window, 0, 0);
  }

  /**
   * With the windows of one more text; one shorter than the window has none.
   *
   * @param words the numbers of its words, in order, from {@code 0} to {@code length}
   * @param counts all zero, as long as there are numbers; is left so
   */
  public MovingTypeTokenRatio with(int[] words, int length, int[] counts) {
    long sum = 0;
    int distinct = 0;
    for (int i = 0; i < length; i++) {
      distinct += counts[words[i]]++ == 0 ? 1 : 0;
      if (i >= window) {
        distinct -= --counts[words[i - window]] == 0 ? 1 : 0;
      }
      sum += i >= window - 1 ? distinct : 0;
    }
    for (int i = Math.max(0, length - window); i < length; i++) {
      counts[words[i]] = 0;
    }
    long more = Math.max(0, (long) length - window + 1);
    return new MovingTypeTokenRatio(window, windows + more, types + sum);
  }

  /** With those of other texts. */
  public MovingTypeTokenRatio plus(MovingTypeTokenRatio other) {
    if (other.window != window) {
      throw new IllegalArgumentException("windows of " + window + " and " + other.window);
    }
    return new MovingTypeTokenRatio(window, windows + other.windows, types + other.types);
  }

  /** The mean share; NaN if there was no window. */
  public double value() {
    return windows == 0 ? Double.NaN : (double) types / windows / window;
  }
}
