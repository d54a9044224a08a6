package arnews.stats;

import java.util.Map;

/** How much two bags of words share: each word as often as it occurs. */
public final class BagSimilarity {
  private BagSimilarity() {}

  /**
   * The occurrences that find a partner in the other bag, for the length of both: at most a half.
   * Zero of two empty bags.
   */
  public static double jaccard(Map<?, Long> first, Map<?, Long> second) {
    long both = 0;
    for (Map.Entry<?, Long> word : first.entrySet()) {
      Long other = second.get(word.getKey());
      both += other == null ? 0 : Math.min(word.getValue(), other);
    }
    long length = sum(first) + sum(second);
    return length == 0 ? 0 : (double) both / length;
  }

  private static long sum(Map<?, Long> bag) {
    return bag.values().stream().mapToLong(Long::longValue).sum();
  }
}
