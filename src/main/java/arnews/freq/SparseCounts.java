package arnews.freq;

import java.util.Arrays;

/** Counts of a few numbers out of many, which are quickly forgotten. */
final class SparseCounts {
  private long[] counts = new long[1 << 10];
  private int[] numbers = new int[1 << 10];
  private int size;

  void add(int number, long more) {
    if (number >= counts.length) {
      counts = Arrays.copyOf(counts, ByteTable.grown(counts.length, number + 1));
    }
    if (counts[number] == 0) {
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, ByteTable.grown(size, size + 1));
      }
      numbers[size++] = number;
    }
    counts[number] += more;
  }

  /** How many numbers were counted. */
  int size() {
    return size;
  }

  /** The number that was counted as the {@code index}-th. */
  int number(int index) {
    return numbers[index];
  }

  long count(int number) {
    return number < counts.length ? counts[number] : 0;
  }

  void clear() {
    for (int i = 0; i < size; i++) {
      counts[numbers[i]] = 0;
    }
    size = 0;
  }
}
