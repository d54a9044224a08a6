package arnews.freq;

import java.util.Arrays;

/** Counts the sequences of forms of n-grams, in bounded memory like {@link NgramTally}. */
final class NgramForms implements AutoCloseable {
  private final int keys;
  private final RecordTable table;
  private final RecordRuns runs;

  /**
   * No sequences yet. A record is the key of the words, that of the forms, the count.
   *
   * @param keys how many numbers both keys together have
   * @param memory how many bytes the table may take
   */
  NgramForms(int keys, long memory) {
    this.keys = keys;
    table = new RecordTable(keys + 1, keys, memory);
    runs = new RecordRuns(keys + 1, keys);
  }

  /** Counts one more occurrence. */
  void add(long[] key) {
    if (table.isFull()) {
      runs.add(table.records(), table.compact());
      table.clear();
    }
    int at = table.find(key, 0);
    table.records()[at + keys]++;
  }

  /** Each sequence once, by key: both keys, its count. */
  Records totals() {
    Records sorted = runs.merged(table.records(), table.compact());
    long[] next = new long[keys + 1];
    return new Records() {
      private boolean more = sorted.next(next);

      @Override
      public boolean next(long[] record) {
        if (!more) {
          return false;
        }
        System.arraycopy(next, 0, record, 0, keys);
        record[keys] = 0;
        do {
          record[keys] += next[keys];
          more = sorted.next(next);
        } while (more && Arrays.equals(next, 0, keys, record, 0, keys));
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
