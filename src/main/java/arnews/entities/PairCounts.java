package arnews.entities;

import java.util.Arrays;

/**
 * How often two things occur together, both by their numbers, in sixteen bytes and less a pair: a
 * name and a form of it, two names of a sentence.
 */
final class PairCounts {
  private static final long EMPTY = -1;

  private long[] keys = filled(1 << 10);
  private int[] counts = new int[1 << 10];
  private int size;

  private static long[] filled(int length) {
    long[] keys = new long[length];
    Arrays.fill(keys, EMPTY);
    return keys;
  }

  void add(int first, int second, int count) {
    if (size * 3 > keys.length * 2) {
      grow();
    }
    long key = (long) first << 32 | second;
    int at = place(key);
    if (keys[at] == EMPTY) {
      keys[at] = key;
      size++;
    }
    counts[at] += count;
  }

  int count(int first, int second) {
    int at = place((long) first << 32 | second);
    return keys[at] == EMPTY ? 0 : counts[at];
  }

  /** All pairs, sorted by the first, then by the second; one in each long. */
  long[] sorted() {
    long[] sorted = new long[size];
    int next = 0;
    for (long key : keys) {
      if (key != EMPTY) {
        sorted[next++] = key;
      }
    }
    Arrays.sort(sorted);
    return sorted;
  }

  static int first(long pair) {
    return (int) (pair >>> 32);
  }

  static int second(long pair) {
    return (int) pair;
  }

  private int place(long key) {
    int mask = keys.length - 1;
    long mixed = key * 0x9E3779B97F4A7C15L;
    int at = (int) (mixed >>> 32) & mask;
    while (keys[at] != EMPTY && keys[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldCounts = counts;
    keys = filled(2 * oldKeys.length);
    counts = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != EMPTY) {
        int at = place(oldKeys[i]);
        keys[at] = oldKeys[i];
        counts[at] = oldCounts[i];
      }
    }
  }
}
