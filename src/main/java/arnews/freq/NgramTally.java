package arnews.freq;

import java.util.Arrays;

/**
 * Counts the n-grams of words in bounded memory: a table, and a run on disk whenever it is full.
 */
final class NgramTally implements AutoCloseable {
  private final int keys;
  private final RecordTable table;
  private final RecordRuns runs;

  /**
   * No n-grams yet. A record is the key, the first article above the last, the number of articles,
   * the count.
   *
   * @param keys how many numbers a key has
   * @param memory how many bytes the table may take
   */
  NgramTally(int keys, long memory) {
    this.keys = keys;
    table = new RecordTable(keys + 3, keys, memory);
    runs = new RecordRuns(keys + 3, keys + 1);
  }

  /** Counts one more occurrence. */
  void add(long[] key, int article) {
    if (table.isFull()) {
      runs.add(table.records(), table.compact());
      table.clear();
    }
    int at = table.find(key);
    long[] records = table.records();
    int articles = at + keys;
    if (records[articles + 2]++ == 0) {
      records[articles] = (long) article << Integer.SIZE | article;
      records[articles + 1] = 1;
    } else if ((int) records[articles] != article) {
      records[articles] = records[articles] >>> Integer.SIZE << Integer.SIZE | article;
      records[articles + 1]++;
    }
  }

  /** Each n-gram once, by key: the key, the number of its articles, its count. */
  Records totals() {
    int width = keys + 3;
    Records sorted = runs.merged(table.records(), table.compact());
    long[] next = new long[width];
    return new Records() {
      private boolean more = sorted.next(next);

      @Override
      public boolean next(long[] record) {
        if (!more) {
          return false;
        }
        System.arraycopy(next, 0, record, 0, keys);
        long articles = 0;
        long count = 0;
        int last = 0;
        do {
          // The article that a run ends in may go on in the next.
          boolean goesOn = articles > 0 && next[keys] >>> Integer.SIZE == last;
          articles += goesOn ? next[keys + 1] - 1 : next[keys + 1];
          count += next[keys + 2];
          last = (int) next[keys];
          more = sorted.next(next);
        } while (more && Arrays.equals(next, 0, keys, record, 0, keys));
        record[keys] = articles;
        record[keys + 1] = count;
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
