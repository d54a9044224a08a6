package arnews.stats;

import org.apache.commons.math3.special.Gamma;

/**
 * Fisher's exact test of a table of two by two (Fisher 1935, The Logic of Inductive Inference): the
 * margins are taken as given, and the first cell follows the hypergeometric distribution.
 */
public final class FisherExact {
  /** Tables that are as unlikely up to rounding count as unlikely; R has the same bound. */
  private static final double TIE = 1 + 1e-7;

  private static final int STEPS = 200;

  private final long seen;
  private final long row;
  private final long otherRow;
  private final long column;
  private final long low;
  private final long high;

  /** A test of the counts of a table, row by row. */
  public FisherExact(long a, long b, long c, long d) {
    seen = a;
    row = a + b;
    otherRow = c + d;
    column = a + c;
    low = Math.max(0, column - otherRow);
    high = Math.min(row, column);
  }

  /** How likely a table is that is no likelier than this one. */
  public double twoSided() {
    double bound = probability(seen) * TIE;
    double sum = 0;
    for (long x = low; x <= high; x++) {
      double probability = probability(x);
      if (probability <= bound) {
        sum += probability;
      } else if (x > mode() && probability < bound * 1e-20) {
        break;
      }
    }
    return Math.min(1, sum);
  }

  /** How likely the first cell is as large. */
  public double greater() {
    return sum(seen, high);
  }

  /** How likely the first cell is as small. */
  public double less() {
    return sum(low, seen);
  }

  private double sum(long from, long to) {
    double sum = 0;
    for (long x = from; x <= to; x++) {
      sum += probability(x);
    }
    return Math.min(1, sum);
  }

  private long mode() {
    return (long) ((double) (row + 1) * (column + 1) / (row + otherRow + 2));
  }

  private double probability(long x) {
    return Math.exp(choose(row, x) + choose(otherRow, column - x) - choose(row + otherRow, column));
  }

  private static double choose(long n, long k) {
    return Gamma.logGamma(n + 1.0) - Gamma.logGamma(k + 1.0) - Gamma.logGamma(n - k + 1.0);
  }

  /**
   * The odds ratio under which the first cell is what is to be expected: the conditional estimate
   * of maximum likelihood, which R gives. Zero or infinite where the cell is at its bound.
   */
  public double oddsRatio() {
    if (seen == low) {
      return 0;
    }
    if (seen == high) {
      return Double.POSITIVE_INFINITY;
    }
    double least = -50;
    double most = 50;
    for (int i = 0; i < STEPS; i++) {
      double middle = (least + most) / 2;
      if (mean(middle) < seen) {
        least = middle;
      } else {
        most = middle;
      }
    }
    return Math.exp((least + most) / 2);
  }

  /** The mean of the first cell under odds, given as a logarithm. */
  private double mean(double odds) {
    double top = Double.NEGATIVE_INFINITY;
    for (long x = low; x <= high; x++) {
      top = Math.max(top, choose(row, x) + choose(otherRow, column - x) + x * odds);
    }
    double sum = 0;
    double weighted = 0;
    for (long x = low; x <= high; x++) {
      double weight = Math.exp(choose(row, x) + choose(otherRow, column - x) + x * odds - top);
      sum += weight;
      weighted += weight * x;
    }
    return weighted / sum;
  }
}
