package arnews.stats;

import java.util.function.DoubleBinaryOperator;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/**
 * A table of two corpora, or of any two by two things: how often each has a word, and how many
 * other words it has.
 *
 * @param a the word in the first corpus
 * @param b the first corpus without the word
 * @param c the word in the second corpus
 * @param d the second corpus without the word
 */
public record Contingency(long a, long b, long c, long d) {
  /** Below such an expected count the chi-square distribution is no good approximation. */
  private static final double FEW = 5;

  private static final ChiSquaredDistribution ONE_DEGREE = new ChiSquaredDistribution(null, 1);

  public Contingency {
    if (a < 0 || b < 0 || c < 0 || d < 0) {
      throw new IllegalArgumentException("a negative count");
    }
  }

  /** A table of a word: f1 of n1 words, and f2 of n2. */
  public static Contingency of(long f1, long n1, long f2, long n2) {
    return new Contingency(f1, n1 - f1, f2, n2 - f2);
  }

  /** All that is counted. */
  public double total() {
    return (double) a + b + c + d;
  }

  /** How often the first corpus would have the word if both had it alike. */
  public double expected() {
    return expected((double) a + b, (double) a + c);
  }

  private double expected(double row, double column) {
    double total = total();
    return total == 0 ? 0 : row * column / total;
  }

  /** The least of the four expected counts. */
  public double leastExpected() {
    double rows = Math.min((double) a + b, (double) c + d);
    return expected(rows, Math.min((double) a + c, (double) b + d));
  }

  /** Whether a count of less than five is to be expected, so that only an exact test is right. */
  public boolean isSparse() {
    return leastExpected() < FEW;
  }

  /** 1 where the first corpus has more of the word than to be expected, else -1. */
  public int sign() {
    return a > expected() ? 1 : -1;
  }

  /**
   * The log-likelihood ratio G2 of all four cells (Dunning 1993, Accurate Methods for the
   * Statistics of Surprise and Coincidence).
   */
  public double g2() {
    return 2 * sum((seen, expected) -> seen == 0 ? 0 : seen * Math.log(seen / expected));
  }

  /** G2 with the correction of Williams (1976, Improved likelihood ratio tests). */
  public double g2Williams() {
    double n = total();
    double rows = n / ((double) a + b) + n / ((double) c + d) - 1;
    double columns = n / ((double) a + c) + n / ((double) b + d) - 1;
    return g2() / (1 + rows * columns / (6 * n));
  }

  /**
   * The log-likelihood of the two cells of the word alone, as the calculator of Rayson and Garside
   * (2000, Comparing Corpora using Frequency Profiling) has it.
   */
  public double g2OfTwoTerms() {
    return 2 * (term(a, expected()) + term(c, expected((double) c + d, (double) a + c)));
  }

  private static double term(double seen, double expected) {
    return seen == 0 ? 0 : seen * Math.log(seen / expected);
  }

  /** Pearson's statistic of all four cells, without a correction. */
  public double chi2() {
    return chi2(0);
  }

  /** Pearson's statistic with the correction of Yates as R has it: no larger than a deviation. */
  public double chi2Yates() {
    return chi2(Math.min(0.5, Math.abs(a - expected())));
  }

  /** Pearson's statistic with the plain correction of Yates, one half whatever the deviation. */
  public double chi2PlainYates() {
    return chi2(0.5);
  }

  /**
   * Pearson's statistic as quanteda.textstats has it by default: with one half taken off where an
   * expected count is below five and the tables are far enough apart.
   */
  public double chi2Quanteda() {
    double distance = Math.abs((double) a * d - (double) b * c);
    return distance >= total() / 2 && isSparse() ? chi2PlainYates() : chi2();
  }

  private double chi2(double correction) {
    return sum(
        (seen, expected) -> {
          double distance = Math.abs(seen - expected) - correction;
          return expected == 0 ? 0 : distance * distance / expected;
        });
  }

  /** Pearson's goodness of fit of the two cells of the word alone. */
  public double chi2OfTwoTerms() {
    double first = expected();
    double second = expected((double) c + d, (double) a + c);
    return (a - first) * (a - first) / first + (c - second) * (c - second) / second;
  }

  private double sum(DoubleBinaryOperator term) {
    double first = (double) a + b;
    double second = (double) c + d;
    double word = (double) a + c;
    double others = (double) b + d;
    return term.applyAsDouble(a, expected(first, word))
        + term.applyAsDouble(b, expected(first, others))
        + term.applyAsDouble(c, expected(second, word))
        + term.applyAsDouble(d, expected(second, others));
  }

  /** How likely a statistic of one degree of freedom is as large by chance. */
  public static double p(double statistic) {
    return statistic <= 0 ? 1 : 1 - ONE_DEGREE.cumulativeProbability(statistic);
  }

  /** The exact test where a small count is to be expected, else that of G2; both directions. */
  public double p() {
    return isSparse() ? new FisherExact(a, b, c, d).twoSided() : p(g2());
  }
}
