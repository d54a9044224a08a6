package arnews.kwic;

import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Hashes of what is not looked for: nearly all that a text holds. Threads share it without waiting
 * for each other, and it never grows beyond its bound: a hash that one thread does not see yet, or
 * that has been forgotten, is only found out again. That two of a million forms have one hash of 64
 * bits, so that one is taken for the other, is less likely than one in ten millions.
 */
final class Strangers {
  private static final int SMALLEST = 1 << 14;
  private static final int LARGEST = 1 << 22;

  /** So many places are looked at. */
  private static final int NEAR = 16;

  private volatile AtomicLongArray table = new AtomicLongArray(SMALLEST);
  private int added;

  /** Whether this hash was added; zero never is. */
  boolean has(long hash) {
    AtomicLongArray hashes = table;
    int mask = hashes.length() - 1;
    int at = (int) hash & mask;
    for (int i = 0; i < NEAR; i++) {
      long found = hashes.getPlain(at);
      if (found == hash) {
        return found != 0;
      }
      if (found == 0) {
        return false;
      }
      at = (at + 1) & mask;
    }
    return false;
  }

  /** Adds a hash. */
  synchronized void add(long hash) {
    if (2 * added > table.length() && table.length() < LARGEST) {
      grow();
    }
    put(table, hash);
    added++;
  }

  private void grow() {
    AtomicLongArray larger = new AtomicLongArray(4 * table.length());
    for (int i = 0; i < table.length(); i++) {
      long hash = table.getPlain(i);
      if (hash != 0) {
        put(larger, hash);
      }
    }
    table = larger;
  }

  /** Where no place is free near by, the first is taken. */
  private static void put(AtomicLongArray hashes, long hash) {
    int mask = hashes.length() - 1;
    int home = (int) hash & mask;
    for (int i = 0; i < NEAR; i++) {
      int at = (home + i) & mask;
      if (hashes.getPlain(at) == 0) {
        hashes.setPlain(at, hash);
        return;
      }
    }
    hashes.setPlain(home, hash);
  }
}
