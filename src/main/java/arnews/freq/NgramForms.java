package arnews.freq;

/** Counts the sequences of forms of n-grams, in bounded memory like {@link NgramTally}. */
final class NgramForms implements AutoCloseable {
  private final int keys;
  private final SpillingTable table;

  /**
   * No sequences yet. A record is the key of the words, that of the forms, the count.
   *
   * @param keys how many numbers both keys together have
   * @param memory how many bytes the table may take
   */
  NgramForms(int keys, long memory) {
    this.keys = keys;
    table = new SpillingTable(keys + 1, keys, keys, memory);
  }

  /** Counts one more occurrence. */
  void add(long[] key) {
    int at = table.find(key, 0);
    table.records()[at + keys]++;
  }

  /** Each sequence once, by key: both keys, its count. */
  Records totals() {
    return table.totals(keys + 1, (record, total) -> total[keys] += record[keys]);
  }

  @Override
  public void close() {
    table.close();
  }
}
