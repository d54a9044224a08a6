package arnews.freq;

import java.util.PriorityQueue;

/** Tells which counts may still be among the highest. */
final class CountFloor {
  /** Beyond so many, keeping the highest in mind would cost more than it saves. */
  private static final int MOST_KEPT = 1 << 16;

  private final long least;
  private final int most;
  private final PriorityQueue<Long> highest = new PriorityQueue<>();

  /**
   * No counts yet.
   *
   * @param least the count below which none matters
   * @param most how many are wanted
   */
  CountFloor(long least, int most) {
    this.least = least;
    this.most = most;
  }

  /** Whether the count may be among the highest of all; equal ones may. */
  boolean admits(long count) {
    if (count < least || most == 0) {
      return false;
    }
    if (most > MOST_KEPT) {
      return true;
    }
    if (highest.size() < most) {
      highest.add(count);
      return true;
    }
    if (count > highest.peek()) {
      highest.poll();
      highest.add(count);
    }
    return count >= highest.peek();
  }
}
