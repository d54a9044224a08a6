package arnews.freq;

/**
 * Counts the n-grams of words in bounded memory: a table, and a run on disk whenever it is full.
 */
final class NgramTally implements AutoCloseable {
  private static final int SIDE_BY_SIDE = 128;

  private final int keys;
  private final SpillingTable table;
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
    table = new SpillingTable(keys + 3, keys, keys + 1, memory);
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
    return table.totals(keys + 2, new Articles());
  }

  /** Adds articles and counts; the article that one run ends in may go on in the next. */
  private final class Articles implements SpillingTable.Sum {
    private int last;

    @Override
    public void add(long[] record, long[] total) {
      boolean goesOn = total[keys] > 0 && record[keys] >>> Integer.SIZE == last;
      total[keys] += goesOn ? record[keys + 1] - 1 : record[keys + 1];
      total[keys + 1] += record[keys + 2];
      last = (int) record[keys];
    }
  }

  @Override
  public void close() {
    table.close();
  }
}
