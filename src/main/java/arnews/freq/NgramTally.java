package arnews.freq;

import java.util.Arrays;

/**
 * Counts the n-grams of words in bounded memory: a table, and a run on disk whenever it is full.
 */
final class NgramTally implements AutoCloseable {
  private static final int SIDE_BY_SIDE = 128;

  private final int keys;
  private final RecordTable table;
  private final RecordRuns runs;
  // N-grams that are looked up together.
  private final long[] waiting;
  private final int[] articles = new int[SIDE_BY_SIDE];
  private int waitingCount;

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
    waiting = new long[SIDE_BY_SIDE * keys];
  }

  /** Counts one more occurrence. */
  void add(long[] key, int article) {
    System.arraycopy(key, 0, waiting, waitingCount * keys, keys);
    articles[waitingCount++] = article;
    if (waitingCount == SIDE_BY_SIDE) {
      countWaiting();
    }
  }

  private void countWaiting() {
    table.look(waiting, waitingCount);
    for (int i = 0; i < waitingCount; i++) {
      if (table.isFull()) {
        runs.add(table.records(), table.compact());
        table.clear();
      }
      count(table.find(waiting, i * keys), articles[i]);
    }
    waitingCount = 0;
  }

  private void count(int at, int article) {
    long[] records = table.records();
    int span = at + keys;
    if (records[span + 2]++ == 0) {
      records[span] = (long) article << Integer.SIZE | article;
      records[span + 1] = 1;
    } else if ((int) records[span] != article) {
      records[span] = records[span] >>> Integer.SIZE << Integer.SIZE | article;
      records[span + 1]++;
    }
  }

  /** Each n-gram once, by key: the key, the number of its articles, its count. */
  Records totals() {
    countWaiting();
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
