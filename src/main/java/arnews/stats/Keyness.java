package arnews.stats;

import org.apache.commons.math3.distribution.BetaDistribution;

/**
 * How much commoner a word is in one corpus than in another.
 *
 * @param f1 how often the first corpus has it
 * @param n1 how many words the first corpus has
 * @param f2 how often the second corpus has it
 * @param n2 how many words the second corpus has
 */
public record Keyness(long f1, long n1, long f2, long n2) {
  private static final double PER_MILLION = 1e6;

  public Keyness {
    if (f1 < 0 || f2 < 0 || f1 > n1 || f2 > n2) {
      throw new IllegalArgumentException(f1 + " of " + n1 + ", " + f2 + " of " + n2);
    }
  }

  /** The table of the word. */
  public Contingency table() {
    return Contingency.of(f1, n1, f2, n2);
  }

  /**
   * The logarithm to base 2 of how many times as common the word is in the first corpus (Hardie
   * 2014, Log Ratio), with the estimate of Walter (1975), which adds one half to counts and sizes
   * and so is defined for words that a corpus does not have.
   */
  public double logRatio() {
    return log2((f1 + 0.5) / (n1 + 0.5)) - log2((f2 + 0.5) / (n2 + 0.5));
  }

  /**
   * The conservative log ratio LRC (Evert 2022, Measuring Keyness): the bound towards zero of the
   * exact confidence interval of the log ratio, zero where the interval holds zero.
   *
   * @param level the confidence, as 0.95, divided by Bonferroni among all words that are compared
   * @param family how many words are compared
   */
  public double conservativeLogRatio(double level, long family) {
    double alpha = (1 - level) / family / 2;
    double low = bound(lower(alpha));
    if (low > 0) {
      return low;
    }
    return Math.min(0, bound(upper(alpha)));
  }

  /** Likewise of one side only: the lower bound, which may be negative. */
  public double positiveConservativeLogRatio(double level, long family) {
    return bound(lower((1 - level) / family));
  }

  /** The log ratio of a share of the word's occurrences that the first corpus has. */
  private double bound(double share) {
    return log2(share / (1 - share) * ((double) n2 / n1));
  }

  /** The lower bound of Clopper and Pearson (1934) for the share of the first corpus. */
  private double lower(double alpha) {
    return f1 == 0
        ? 0
        : new BetaDistribution(null, f1, f2 + 1.0).inverseCumulativeProbability(alpha);
  }

  private double upper(double alpha) {
    return f2 == 0
        ? 1
        : new BetaDistribution(null, f1 + 1.0, f2).inverseCumulativeProbability(1 - alpha);
  }

  /** The log ratio where G2 is significant at a level among so many words, else zero. */
  public double significantLogRatio(double level, long family) {
    return Contingency.p(table().g2()) < (1 - level) / family ? logRatio() : 0;
  }

  /**
   * By how many percent the word is commoner (Gabrielatos and Marchi 2011, Keyness: Matching
   * metrics to definitions); infinite where the second corpus does not have it.
   */
  public double percentDifference() {
    double second = (double) f2 / n2;
    return ((double) f1 / n1 - second) * 100 / second;
  }

  /** The Bayesian information criterion of G2 (Wilson 2013, Embracing Bayes Factors). */
  public double bic() {
    return table().g2() - Math.log((double) n1 + n2);
  }

  /**
   * The simple maths of Sketch Engine (Kilgarriff 2009): the ratio of frequencies per million, each
   * with a constant added, which is the larger the commoner the words are that shall stand out.
   */
  public double simpleMaths(double constant) {
    return (f1 * PER_MILLION / n1 + constant) / (f2 * PER_MILLION / n2 + constant);
  }

  private static double log2(double x) {
    return Math.log(x) / Math.log(2);
  }
}
