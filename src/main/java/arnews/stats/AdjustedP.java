package arnews.stats;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * Probabilities of many tests at a time, raised so that chance finds among them stay in bounds. A
 * NaN is a test that was not made: it stays NaN and does not count. As R's {@code p.adjust}.
 */
public final class AdjustedP {
  private AdjustedP() {}

  /**
   * The q of each p: of the tests with at most so high a q, chance makes at most such a share. Yoav
   * Benjamini and Yosef Hochberg, Journal of the Royal Statistical Society B 57 (1995), 289-300.
   */
  public static double[] benjaminiHochberg(double[] p) {
    return fromTheHighest(p, tests -> 1);
  }

  /**
   * Likewise for tests that depend on each other in whatever way. Yoav Benjamini and Daniel
   * Yekutieli, Annals of Statistics 29 (2001), 1165-1188.
   */
  public static double[] benjaminiYekutieli(double[] p) {
    return fromTheHighest(p, AdjustedP::harmonic);
  }

  private static double harmonic(double tests) {
    double sum = 0;
    for (double test = tests; test >= 1; test--) {
      sum += 1 / test;
    }
    return sum;
  }

  /**
   * Each p so that one below a bound is a chance find, anywhere among the tests, with at most that
   * probability. Sture Holm, Scandinavian Journal of Statistics 6 (1979), 65-70.
   */
  public static double[] holm(double[] p) {
    double[] sorted = sorted(p);
    double[] adjusted = new double[sorted.length];
    double highest = 0;
    for (int i = 0; i < sorted.length; i++) {
      highest = Math.max(highest, Math.min(1, sorted[i] * (sorted.length - i)));
      adjusted[i] = highest;
    }
    return each(p, sorted, adjusted);
  }

  private static double[] fromTheHighest(double[] p, DoubleUnaryOperator factor) {
    double[] sorted = sorted(p);
    double[] adjusted = new double[sorted.length];
    double whole = factor.applyAsDouble(sorted.length) * sorted.length;
    double lowest = 1;
    for (int i = sorted.length - 1; i >= 0; i--) {
      lowest = Math.min(lowest, sorted[i] * (whole / (i + 1)));
      adjusted[i] = lowest;
    }
    return each(p, sorted, adjusted);
  }

  /** The tests that were made, the lowest p first. */
  private static double[] sorted(double[] p) {
    return Arrays.stream(p).filter(each -> !Double.isNaN(each)).sorted().toArray();
  }

  /** The adjusted of each p; where equal ones stand, any place will do: they are adjusted alike. */
  private static double[] each(double[] p, double[] sorted, double[] adjusted) {
    double[] each = new double[p.length];
    for (int i = 0; i < p.length; i++) {
      each[i] = Double.isNaN(p[i]) ? p[i] : adjusted[Arrays.binarySearch(sorted, p[i])];
    }
    return each;
  }
}
