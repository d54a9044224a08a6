package arnews.stats;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How alike two sets are, or two bags, in which a thing can be several times. */
public final class Sets {
  private Sets() {}

  /** What both share by what either has (Jaccard 1901); 1 for two empty sets. */
  public static double jaccard(Set<?> a, Set<?> b) {
    int shared = shared(a, b);
    int either = a.size() + b.size() - shared;
    return either == 0 ? 1 : (double) shared / either;
  }

  /** How much of a set is in another (Broder 1997). */
  public static double containment(Set<?> of, Set<?> in) {
    return of.isEmpty() ? 1 : (double) shared(of, in) / of.size();
  }

  /** Twice what both share by what both have (Dice 1945). */
  public static double dice(Set<?> a, Set<?> b) {
    int all = a.size() + b.size();
    return all == 0 ? 1 : 2.0 * shared(a, b) / all;
  }

  private static int shared(Set<?> a, Set<?> b) {
    Set<Object> shared = new HashSet<>(a);
    shared.retainAll(b);
    return shared.size();
  }

  /** The shared things of two bags by the things of both: 0.5 at most. */
  public static double bagJaccard(List<?> a, List<?> b) {
    Map<Object, Integer> left = new HashMap<>();
    a.forEach(each -> left.merge(each, 1, Integer::sum));
    int shared = 0;
    for (Object each : b) {
      Integer count = left.get(each);
      if (count != null && count > 0) {
        left.put(each, count - 1);
        shared++;
      }
    }
    return (double) shared / (a.size() + b.size());
  }

  /** The cosine of the angle between two vectors of the same length; 0 where one is empty. */
  public static double cosine(double[] a, double[] b) {
    double product = 0;
    double left = 0;
    double right = 0;
    for (int i = 0; i < a.length; i++) {
      product += a[i] * b[i];
      left += a[i] * a[i];
      right += b[i] * b[i];
    }
    return left == 0 || right == 0 ? 0 : product / Math.sqrt(left * right);
  }
}
