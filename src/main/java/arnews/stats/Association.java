package arnews.stats;

/**
 * How strongly two words attract each other (Evert 2008, Corpora and collocations).
 *
 * @param together how often they occur together
 * @param first how often the first one occurs
 * @param second how often the second one occurs
 * @param size how many words there are
 */
public record Association(long together, long first, long second, long size) {
  public Association {
    if (together < 0 || together > first || together > second || first > size || second > size) {
      throw new IllegalArgumentException(
          together + " of " + first + " and " + second + " among " + size);
    }
  }

  private double expected() {
    return (double) first * second / size;
  }

  /** The table of both words. */
  public Contingency table() {
    return new Contingency(
        together, first - together, second - together, size - first - second + together);
  }

  /** Pointwise mutual information to base 2 (Church and Hanks 1990). */
  public double pmi() {
    return log2(together / expected());
  }

  /** Likewise with the count cubed, so that rare pairs count less (Daille 1994). */
  public double mi3() {
    return log2((double) together * together * together / expected());
  }

  /** The t-score (Church and others 1991). */
  public double t() {
    return (together - expected()) / Math.sqrt(together);
  }

  /** The z-score (Berry-Rogghe 1973). */
  public double z() {
    return (together - expected()) / Math.sqrt(expected());
  }

  /** 14 plus the logarithm to base 2 of Dice's coefficient (Rychlý 2008). */
  public double logDice() {
    return 14 + log2(2.0 * together / ((double) first + second));
  }

  /** The less of both conditional probabilities (Pedersen and Bruce 1996). */
  public double minimumSensitivity() {
    return Math.min((double) together / first, (double) together / second);
  }

  private static double log2(double x) {
    return Math.log(x) / Math.log(2);
  }
}
