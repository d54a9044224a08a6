package arnews.stats;

import java.util.Arrays;
import java.util.Comparator;

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
    return fromTheHighest(p, 1);
  }

  /**
   * Likewise for tests that depend on each other in whatever way. Yoav Benjamini and Daniel
   * Yekutieli, Annals of Statistics 29 (2001), 1165-1188.
   */
  public static double[] benjaminiYekutieli(double[] p) {
    double factor = 0;
    int tests = ranked(p).length;
    for (int test = tests; test >= 1; test--) {
      factor += 1.0 / test;
    }
    return fromTheHighest(p, factor);
  }

  /**
   * Each p so that one below a bound is a chance find, anywhere among the tests, with at most that
   * probability. Sture Holm, Scandinavian Journal of Statistics 6 (1979), 65-70.
   */
  public static double[] holm(double[] p) {
    Integer[] ranked = ranked(p);
    double[] adjusted = p.clone();
    double highest = 0;
    for (int i = 0; i < ranked.length; i++) {
      highest = Math.max(highest, Math.min(1, p[ranked[i]] * (ranked.length - i)));
      adjusted[ranked[i]] = highest;
    }
    return adjusted;
  }

  private static double[] fromTheHighest(double[] p, double factor) {
    Integer[] ranked = ranked(p);
    double[] adjusted = p.clone();
    double lowest = 1;
    for (int i = ranked.length - 1; i >= 0; i--) {
      lowest = Math.min(lowest, p[ranked[i]] * (factor * ranked.length / (i + 1)));
      adjusted[ranked[i]] = lowest;
    }
    return adjusted;
  }

  /** The places of the tests that were made, the lowest p first. */
  private static Integer[] ranked(double[] p) {
    Integer[] places = new Integer[p.length];
    int size = 0;
    for (int i = 0; i < p.length; i++) {
      if (!Double.isNaN(p[i])) {
        places[size++] = i;
      }
    }
    Integer[] ranked = Arrays.copyOf(places, size);
    Arrays.sort(ranked, Comparator.comparingDouble(place -> p[place]));
    return ranked;
  }
}
