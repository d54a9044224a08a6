package arnews.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Probabilities after many tests. One that is not a number was not tested and stays what it is. */
public final class AdjustedP {
  private AdjustedP() {}

  /** By the false discovery rate (Benjamini and Hochberg 1995). */
  public static double[] benjaminiHochberg(double[] p) {
    return stepUp(p, 1);
  }

  /** Likewise, whatever the tests have to do with each other (Benjamini and Yekutieli 2001). */
  public static double[] benjaminiYekutieli(double[] p) {
    double sum = 0;
    for (int i = 1; i <= tested(p).size(); i++) {
      sum += 1.0 / i;
    }
    return stepUp(p, sum);
  }

  private static double[] stepUp(double[] p, double factor) {
    List<Integer> order = tested(p);
    double[] adjusted = untested(p);
    double least = 1;
    for (int rank = order.size(); rank > 0; rank--) {
      int index = order.get(rank - 1);
      least = Math.min(least, p[index] * factor * order.size() / rank);
      adjusted[index] = least;
    }
    return adjusted;
  }

  /** By the family-wise error rate, step by step (Holm 1979). */
  public static double[] holm(double[] p) {
    List<Integer> order = tested(p);
    double[] adjusted = untested(p);
    double most = 0;
    for (int rank = 0; rank < order.size(); rank++) {
      int index = order.get(rank);
      most = Math.max(most, Math.min(1, p[index] * (order.size() - rank)));
      adjusted[index] = most;
    }
    return adjusted;
  }

  /** The places of the probabilities, the least first. */
  private static List<Integer> tested(double[] p) {
    List<Integer> order = new ArrayList<>(p.length);
    for (int i = 0; i < p.length; i++) {
      if (!Double.isNaN(p[i])) {
        order.add(i);
      }
    }
    order.sort(Comparator.comparingDouble(index -> p[index]));
    return order;
  }

  private static double[] untested(double[] p) {
    double[] adjusted = new double[p.length];
    Arrays.fill(adjusted, Double.NaN);
    return adjusted;
  }
}
