package arnews.compare;

import java.util.Arrays;

/** Which of some numbers are joined (Tarjan 1975); the smallest of those stands for all. */
final class Joined {
  private final int[] parents;

  /** The numbers from 0, none of them joined. */
  Joined(int size) {
    parents = new int[size];
    Arrays.setAll(parents, i -> i);
  }

  /** The number that stands for all that are joined with one. */
  int root(int number) {
    int at = number;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }

  /** Joins two numbers and all that are joined with them. */
  void join(int one, int other) {
    int a = root(one);
    int b = root(other);
    parents[Math.max(a, b)] = Math.min(a, b);
  }
}
