package arnews.freq;

/**
 * Brings n-grams into the order of rows: count descending, then by code point. A space sorts before
 * all that stands in a word, so that the order of the words' ranks is that of the joined words.
 */
final class NgramOrder implements AutoCloseable {
  private final FormTable table;
  private final int length;
  private final int keys;
  private final WordRanks ranks;
  // The count, negative; the ranks; the articles.
  private final RecordSorter rows;
  // The first two of the row that it belongs to; its own count, negative; the forms.
  private final RecordSorter forms;
  private final boolean withForms;
  private long distinct;

  NgramOrder(FormTable table, int length, boolean withForms, long memory) {
    this.table = table;
    this.length = length;
    this.withForms = withForms;
    keys = NgramKey.width(length);
    ranks = WordRanks.of(table.words());
    rows = new RecordSorter(keys + 2, keys + 1, memory / 4);
    forms = new RecordSorter(2 * keys + 2, 2 * keys + 2, memory / 4);
  }

  /** Adds the n-grams that a floor admits, and their forms, both by key. */
  void add(Records totals, Records formTotals, CountFloor floor) {
    long[] total = new long[keys + 2];
    long[] row = new long[keys + 2];
    long[] form = new long[2 * keys + 1];
    boolean moreForms = withForms && formTotals.next(form);
    while (totals.next(total)) {
      distinct++;
      long count = total[keys + 1];
      if (!floor.admits(count)) {
        continue;
      }
      row[0] = -count;
      for (int i = 0; i < keys; i++) {
        row[i + 1] = 0;
      }
      for (int i = 0; i < length; i++) {
        NgramKey.put(row, 1, i, ranks.rank(NgramKey.get(total, 0, i)));
      }
      row[keys + 1] = total[keys];
      rows.add(row);
      while (moreForms && RecordArray.compare(form, 0, total, 0, keys) <= 0) {
        if (RecordArray.compare(form, 0, total, 0, keys) == 0) {
          forms.add(formRow(row, form));
        }
        moreForms = formTotals.next(form);
      }
    }
  }

  private long[] formRow(long[] row, long[] form) {
    long[] record = new long[2 * keys + 2];
    System.arraycopy(row, 0, record, 0, keys + 1);
    record[keys + 1] = -form[2 * keys];
    System.arraycopy(form, keys, record, keys + 2, keys);
    return record;
  }

  FormTable table() {
    return table;
  }

  int length() {
    return length;
  }

  boolean withForms() {
    return withForms;
  }

  WordRanks ranks() {
    return ranks;
  }

  /** How many distinct n-grams there were. */
  long distinct() {
    return distinct;
  }

  Records rows() {
    return rows.sorted();
  }

  Records forms() {
    return forms.sorted();
  }

  @Override
  public void close() {
    rows.close();
    forms.close();
  }
}
