package arnews.stats;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.commons.math3.special.Gamma;

/** How varied the words of a text are. Words are numbers, the same number for the same word. */
public final class Diversity {
  private static final double FACTOR = 0.72;
  private static final int DRAWN = 42;

  private Diversity() {}

  /** Types by tokens; not a number for a text without words. */
  public static double ttr(int[] words) {
    return (double) types(words, 0, words.length) / words.length;
  }

  private static int types(int[] words, int from, int to) {
    Set<Integer> types = new HashSet<>();
    for (int i = from; i < to; i++) {
      types.add(words[i]);
    }
    return types.size();
  }

  /**
   * The moving average of types by tokens (Covington and McFall 2010, Cutting the Gordian knot).
   *
   * @param window so many words at a time; a shorter text is one window
   */
  public static double mattr(int[] words, int window) {
    if (words.length <= window) {
      return ttr(words);
    }
    Map<Integer, Integer> counts = new HashMap<>();
    long sum = 0;
    for (int i = 0; i < words.length; i++) {
      counts.merge(words[i], 1, Integer::sum);
      if (i >= window) {
        counts.computeIfPresent(words[i - window], (word, n) -> n == 1 ? null : n - 1);
      }
      if (i >= window - 1) {
        sum += counts.size();
      }
    }
    return (double) sum / window / (words.length - window + 1);
  }

  /**
   * The mean length of stretches whose types by tokens stay above 0.72, forwards and backwards
   * (McCarthy and Jarvis 2010, MTLD, vocd-D, and HD-D).
   */
  public static double mtld(int[] words) {
    return (mtld(words, 0, 1) + mtld(words, words.length - 1, -1)) / 2;
  }

  private static double mtld(int[] words, int from, int step) {
    double factors = 0;
    int tokens = 0;
    Set<Integer> types = new HashSet<>();
    double ratio = 1;
    for (int i = from; i >= 0 && i < words.length; i += step) {
      tokens++;
      types.add(words[i]);
      ratio = (double) types.size() / tokens;
      if (ratio <= FACTOR) {
        factors++;
        tokens = 0;
        types.clear();
        ratio = 1;
      }
    }
    factors += (1 - ratio) / (1 - FACTOR);
    return factors == 0 ? words.length : words.length / factors;
  }

  /**
   * HD-D: the types to be expected among 42 words drawn at random, by 42 (McCarthy and Jarvis 2007,
   * vocd: A theoretical and empirical evaluation); not a number for a shorter text.
   */
  public static double hdd(int[] words) {
    if (words.length < DRAWN) {
      return Double.NaN;
    }
    Map<Integer, Integer> counts = new HashMap<>();
    for (int word : words) {
      counts.merge(word, 1, Integer::sum);
    }
    // By the count and not by the word, so that the order of words does not show in the sum.
    Map<Integer, Integer> words42 = new java.util.TreeMap<>();
    counts.values().forEach(count -> words42.merge(count, 1, Integer::sum));
    double all = choose(words.length, DRAWN);
    double sum = 0;
    for (Map.Entry<Integer, Integer> each : words42.entrySet()) {
      int others = words.length - each.getKey();
      double none = others < DRAWN ? 0 : Math.exp(choose(others, DRAWN) - all);
      sum += each.getValue() * (1 - none) / DRAWN;
    }
    return sum;
  }

  private static double choose(int n, int k) {
    return Gamma.logGamma(n + 1.0) - Gamma.logGamma(k + 1.0) - Gamma.logGamma(n - k + 1.0);
  }
}
