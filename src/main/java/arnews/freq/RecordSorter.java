package arnews.freq;

import java.util.Arrays;

/** Sorts any number of records within bounded memory; what does not fit lies on disk meanwhile. */
final class RecordSorter implements AutoCloseable {
  private final int width;
  private final int most;
  private final RecordRuns runs;
  private long[] batch;
  private int size;

  /**
   * A sorter without records.
   *
   * @param width the length of a record
   * @param keys how many of its first numbers say its place in the order, the first the most
   * @param memory how many bytes of records are kept in memory
   */
  RecordSorter(int width, int keys, long memory) {
    this.width = width;
    most = RecordTable.fitting(width, memory);
    runs = new RecordRuns(width, keys);
    batch = new long[Math.min(most, 16) * width];
  }

  void add(long[] record) {
    if (size == most) {
      runs.add(batch, size);
      size = 0;
    }
    if (size * width == batch.length) {
      batch = Arrays.copyOf(batch, Math.min(2 * size, most) * width);
    }
    System.arraycopy(record, 0, batch, size++ * width, width);
  }

  /** The records in order. Nothing can be added any more. */
  Records sorted() {
    return runs.merged(batch, size);
  }

  @Override
  public void close() {
    runs.close();
    batch = new long[0];
  }
}
