package arnews.entities;

import java.util.Arrays;

/** Counts pairs of numbers, in a table of open addresses; the order of a pair does not matter. */
final class PairCounts {
  private static final long FREE = -1;

  private long[] pairs = new long[1024];
  private int[] counts = new int[1024];
  private int size;

  /** Takes pairs that were counted. */
  @FunctionalInterface
  interface Taker {
    /** A pair, the smaller number first. */
    void pair(int first, int second, int count);
  }

  PairCounts() {
    Arrays.fill(pairs, FREE);
  }

  /** Counts a pair. */
  void add(int one, int other) {
    if (2 * size > pairs.length) {
      grow();
    }
    long pair = (long) Math.min(one, other) << Integer.SIZE | Math.max(one, other);
    int at = place(pairs, pair);
    if (pairs[at] == FREE) {
      pairs[at] = pair;
      size++;
    }
    counts[at]++;
  }

  /** Hands over all pairs, in ascending order. */
  void each(Taker taker) {
    long[] sorted = new long[size];
    int filled = 0;
    for (long pair : pairs) {
      if (pair != FREE) {
        sorted[filled++] = pair;
      }
    }
    Arrays.sort(sorted);
    for (long pair : sorted) {
      taker.pair((int) (pair >>> Integer.SIZE), (int) pair, counts[place(pairs, pair)]);
    }
  }

  private void grow() {
    long[] wider = new long[2 * pairs.length];
    int[] moved = new int[wider.length];
    Arrays.fill(wider, FREE);
    for (int i = 0; i < pairs.length; i++) {
      if (pairs[i] != FREE) {
        int at = place(wider, pairs[i]);
        wider[at] = pairs[i];
        moved[at] = counts[i];
      }
    }
    pairs = wider;
    counts = moved;
  }

  private static int place(long[] table, long pair) {
    long hash = pair * 0x9E3779B97F4A7C15L;
    int at = (int) (hash >>> 32) & (table.length - 1);
    while (table[at] != FREE && table[at] != pair) {
      at = (at + 1) & (table.length - 1);
    }
    return at;
  }
}
