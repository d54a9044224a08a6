package arnews.stats;

import org.apache.commons.math3.special.Beta;

/**
 * Stefan Evert's conservative log ratio, LRC: the end nearest to zero of a confidence interval of
 * the log ratio, zero if the interval holds zero. So a word ranks high only if it is surely more
 * frequent by much. "Measuring keyness", Digital Humanities 2022. The interval of a word's share of
 * its occurrences is that of Clopper and Pearson, Biometrika 26 (1934), 404-413.
 *
 * @param confidence that of the interval, above 0 and below 1
 * @param family how many words are compared at a time; the interval holds for all of them
 *     (Bonferroni)
 */
public record ConservativeLogRatio(double confidence, long family) {
  /** Steps after which the search for an end is given up; it needs about five. */
  private static final int MOST_STEPS = 200;

  private static final double PRECISION = 1e-11;

  /** Steps so small that do not shrink any more are rounding. */
  private static final double ROUNDING = 1e-6;

  public ConservativeLogRatio {
    if (!(confidence > 0 && confidence < 1)) {
      throw new IllegalArgumentException("a confidence of " + confidence);
    }
    if (family < 1) {
      throw new IllegalArgumentException("a family of " + family);
    }
  }

  /** The binary logarithm of how many times as frequent the word surely is in the first corpus. */
  public double of(Contingency corpora) {
    double risk = (1 - confidence) / family / 2;
    double low = low(corpora, risk);
    if (low > 0) {
      return low;
    }
    double high = -low(swapped(corpora), risk);
    return high < 0 ? high : 0;
  }

  /** The lower end of a one-sided interval, for those who look for frequent words alone. */
  public double oneSided(Contingency corpora) {
    return low(corpora, (1 - confidence) / family);
  }

  private static Contingency swapped(Contingency corpora) {
    return new Contingency(corpora.c(), corpora.d(), corpora.a(), corpora.b());
  }

  private static double low(Contingency corpora, double risk) {
    if (corpora.a() == 0) {
      return Double.NEGATIVE_INFINITY;
    }
    double sizes = Math.log((double) corpora.secondRow()) - Math.log((double) corpora.firstRow());
    return (lowLogOdds(corpora.a(), corpora.c(), risk) + sizes) / Math.log(2);
  }

  /**
   * The log odds of the share below which {@code hits} of {@code hits + misses} or more has the
   * probability {@code risk}. Newton's method on the logarithm of the beta distribution over log
   * odds: that is concave, so that steps come in from the left whatever they start from.
   */
  private static double lowLogOdds(long hits, long misses, double risk) {
    double a = hits;
    double b = misses + 1.0;
    double logBeta = Beta.logBeta(a, b);
    double logRisk = Math.log(risk);
    double at = Math.log(a / b) - Math.sqrt(-2 * logRisk * (1 / a + 1 / b));
    double before = ROUNDING;
    for (int step = 0; step < MOST_STEPS; step++) {
      double odds = Math.exp(at);
      double probability = Beta.regularizedBeta(odds / (1 + odds), a, b);
      double logDensity = a * (at - Math.log1p(odds)) - b * Math.log1p(odds) - logBeta;
      double logProbability = Math.log(probability);
      double move = (logRisk - logProbability) * Math.exp(logProbability - logDensity);
      at += move;
      double moved = Math.abs(move);
      if (moved <= PRECISION * Math.max(1, Math.abs(at)) || (moved < ROUNDING && moved >= before)) {
        return at;
      }
      before = moved;
    }
    throw new ArithmeticException("no end of the interval: " + hits + " of " + (hits + misses));
  }
}
