package arnews.freq;

import java.util.List;

/** Merges sorted records into one order. */
final class RecordMerge implements Records {
  private final List<Records> sources;
  private final int width;
  private final int keys;
  // The next record of each source.
  private final long[][] heads;
  // A heap of the numbers of the sources that have a next record, the smallest on top.
  private final int[] heap;
  private int size;

  RecordMerge(List<Records> sources, int width, int keys) {
    this.sources = List.copyOf(sources);
    this.width = width;
    this.keys = keys;
    heads = new long[sources.size()][width];
    heap = new int[sources.size()];
    for (int source = 0; source < heap.length; source++) {
      if (this.sources.get(source).next(heads[source])) {
        heap[size++] = source;
      }
    }
    for (int root = size / 2 - 1; root >= 0; root--) {
      sink(root);
    }
  }

  @Override
  public boolean next(long[] record) {
    if (size == 0) {
      return false;
    }
    int source = heap[0];
    System.arraycopy(heads[source], 0, record, 0, width);
    if (!sources.get(source).next(heads[source])) {
      heap[0] = heap[--size];
    }
    sink(0);
    return true;
  }

  private void sink(int start) {
    int root = start;
    int child = 2 * root + 1;
    while (child < size) {
      if (child + 1 < size && less(child + 1, child)) {
        child++;
      }
      if (!less(child, root)) {
        return;
      }
      int source = heap[root];
      heap[root] = heap[child];
      heap[child] = source;
      root = child;
      child = 2 * root + 1;
    }
  }

  private boolean less(int left, int right) {
    return RecordArray.compare(heads[heap[left]], 0, heads[heap[right]], 0, keys) < 0;
  }
}
