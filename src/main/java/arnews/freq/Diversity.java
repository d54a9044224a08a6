package arnews.freq;

import arnews.stats.MovingTypeTokenRatio;
import arnews.stats.TextualDiversity;

/**
 * How many different words a text has for its length. NaN is what a text is too short for.
 *
 * @param tokens how many tokens it has, those without a row left out
 * @param types how many different words
 * @param moving the share of different words in windows
 * @param textual how long it takes until words come again
 * @param hdd the share of different words in 42 tokens drawn at random
 */
public record Diversity(
    long tokens, long types, MovingTypeTokenRatio moving, TextualDiversity textual, double hdd) {
  /** The share of different words, which falls as a text grows. */
  public double typeTokenRatio() {
    return tokens == 0 ? Double.NaN : (double) types / tokens;
  }
}
