package arnews.entities;

import java.util.function.IntUnaryOperator;

/** Numbers from zero on, brought into groups; inside a group in their order. */
final class Grouped {
  private final int[] ends;
  private final int[] members;

  /**
   * Groups numbers.
   *
   * @param size how many numbers
   * @param groups how many groups
   * @param groupOf the group of a number
   */
  Grouped(int size, int groups, IntUnaryOperator groupOf) {
    ends = new int[groups + 1];
    members = new int[size];
    for (int i = 0; i < size; i++) {
      ends[groupOf.applyAsInt(i) + 1]++;
    }
    for (int group = 0; group < groups; group++) {
      ends[group + 1] += ends[group];
    }
    int[] next = ends.clone();
    for (int i = 0; i < size; i++) {
      members[next[groupOf.applyAsInt(i)]++] = i;
    }
  }

  int from(int group) {
    return ends[group];
  }

  int to(int group) {
    return ends[group + 1];
  }

  int member(int i) {
    return members[i];
  }
}
