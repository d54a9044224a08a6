package arnews.freq;

import java.util.Arrays;

/**
 * Records looked up by key in bounded memory: a table, and a run on disk whenever it is full. A key
 * may so have several records; {@link #totals} adds them up.
 */
final class SpillingTable implements AutoCloseable {
  private final int width;
  private final int keys;
  private final RecordTable table;
  private final RecordRuns runs;

  /** Adds the records of a key up, which come in their order. */
  interface Sum {
    /** Adds a record to a total, which holds the key and zeros before the key's first record. */
    void add(long[] record, long[] total);
  }

  /**
   * An empty table.
   *
   * @param width the length of a record
   * @param keys how many of its first numbers it is looked up by
   * @param order how many of its first numbers say the order in which a key's records are added up
   * @param memory how many bytes the table may take
   */
  SpillingTable(int width, int keys, int order, long memory) {
    this.width = width;
    this.keys = keys;
    table = new RecordTable(width, keys, memory);
    runs = new RecordRuns(width, order);
  }

  /** As {@link RecordTable#look}. */
  void look(long[] manyKeys, int count) {
    table.look(manyKeys, count);
  }

  /** As {@link RecordTable#find}. */
  int find(long[] key, int from) {
    if (table.isFull()) {
      runs.add(table.records(), table.compact());
      table.clear();
    }
    return table.find(key, from);
  }

  /** As {@link RecordTable#records}. */
  long[] records() {
    return table.records();
  }

  /**
   * The total of each key once, by key. Nothing can be looked up any more.
   *
   * @param length how many numbers a total has, the key among them
   */
  Records totals(int length, Sum sum) {
    Records sorted = runs.merged(table.records(), table.compact());
    long[] next = new long[width];
    return new Records() {
      private boolean more = sorted.next(next);

      @Override
      public boolean next(long[] total) {
        if (!more) {
          return false;
        }
        System.arraycopy(next, 0, total, 0, keys);
        Arrays.fill(total, keys, length, 0);
        do {
          sum.add(next, total);
          more = sorted.next(next);
        } while (more && Arrays.equals(next, 0, keys, total, 0, keys));
        return true;
      }
    };
  }

  @Override
  public void close() {
    runs.close();
    table.release();
  }
}
