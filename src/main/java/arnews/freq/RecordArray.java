package arnews.freq;

/**
 * Sorts records that lie one behind the other in an array, in place: quicksort, and heapsort where
 * quicksort goes wrong (Musser 1997, "Introspective sorting and selection algorithms").
 */
final class RecordArray {
  private static final int SMALL = 12;

  private final long[] records;
  private final int width;
  private final int keys;
  private final long[] pivot;

  /**
   * Records in an array.
   *
   * @param width the length of a record
   * @param keys how many of its first numbers say its place in the order, the first the most
   */
  RecordArray(long[] records, int width, int keys) {
    this.records = records;
    this.width = width;
    this.keys = keys;
    this.pivot = new long[width];
  }

  /** Sorts the first {@code count} records, ascending. */
  void sort(int count) {
    sort(0, count, 2 * (Integer.SIZE - Integer.numberOfLeadingZeros(count)));
  }

  private void sort(int first, int end, int depth) {
    int from = first;
    int to = end;
    int left = depth;
    while (to - from > SMALL) {
      if (left-- == 0) {
        heapsort(from, to);
        return;
      }
      int cut = partition(from, to);
      if (cut - from < to - cut) {
        sort(from, cut, left);
        from = cut;
      } else {
        sort(cut, to, left);
        to = cut;
      }
    }
    insertionSort(from, to);
  }

  /** Hoare's partition; answers where the second part begins, of which neither is empty. */
  private int partition(int from, int to) {
    int middle = (from + to) >>> 1;
    order(from, middle);
    order(middle, to - 1);
    order(from, middle);
    System.arraycopy(records, middle * width, pivot, 0, width);
    int low = from - 1;
    int high = to;
    while (true) {
      do {
        low++;
      } while (compare(records, low * width, pivot, 0, keys) < 0);
      do {
        high--;
      } while (compare(records, high * width, pivot, 0, keys) > 0);
      if (low >= high) {
        return high + 1;
      }
      swap(low, high);
    }
  }

  private void order(int low, int high) {
    if (less(high, low)) {
      swap(low, high);
    }
  }

  private void insertionSort(int from, int to) {
    for (int next = from + 1; next < to; next++) {
      System.arraycopy(records, next * width, pivot, 0, width);
      int place = next;
      while (place > from && compare(records, (place - 1) * width, pivot, 0, keys) > 0) {
        place--;
      }
      System.arraycopy(
          records, place * width, records, (place + 1) * width, (next - place) * width);
      System.arraycopy(pivot, 0, records, place * width, width);
    }
  }

  private void heapsort(int from, int to) {
    for (int root = (to - from) / 2 - 1; root >= 0; root--) {
      sink(from, root, to - from);
    }
    for (int size = to - from - 1; size > 0; size--) {
      swap(from, from + size);
      sink(from, 0, size);
    }
  }

  private void sink(int from, int start, int size) {
    int root = start;
    int child = 2 * root + 1;
    while (child < size) {
      if (child + 1 < size && less(from + child, from + child + 1)) {
        child++;
      }
      if (!less(from + root, from + child)) {
        return;
      }
      swap(from + root, from + child);
      root = child;
      child = 2 * root + 1;
    }
  }

  private boolean less(int left, int right) {
    return compare(records, left * width, records, right * width, keys) < 0;
  }

  private void swap(int left, int right) {
    int mine = left * width;
    int other = right * width;
    for (int i = 0; i < width; i++) {
      long number = records[mine + i];
      records[mine + i] = records[other + i];
      records[other + i] = number;
    }
  }

  /** The order of two records by their first numbers. */
  static int compare(long[] left, int leftAt, long[] right, int rightAt, int keys) {
    for (int i = 0; i < keys; i++) {
      long mine = left[leftAt + i];
      long other = right[rightAt + i];
      if (mine != other) {
        return mine < other ? -1 : 1;
      }
    }
    return 0;
  }
}
