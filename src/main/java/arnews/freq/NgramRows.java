package arnews.freq;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Rows of n-grams in their order, read one by one; the words of a row are joined by spaces. A
 * failing disk is an {@link java.io.UncheckedIOException}.
 */
public final class NgramRows implements Iterator<FreqRow>, AutoCloseable {
  private final NgramOrder order;
  private final FormTable table;
  private final int length;
  private final int keys;
  private final Records rows;
  private final Records forms;
  private final long[] row;
  private final long[] form;
  private long left;
  private boolean hasNext;
  private boolean hasForm;

  NgramRows(NgramOrder order, int most) {
    this.order = order;
    table = order.table();
    length = order.length();
    keys = NgramKey.width(length);
    rows = order.rows();
    forms = order.forms();
    row = new long[keys + 2];
    form = new long[2 * keys + 2];
    left = most;
    hasNext = left > 0 && rows.next(row);
    hasForm = forms.next(form);
  }

  /** How many distinct n-grams were counted, with and without a row. */
  public long distinct() {
    return order.distinct();
  }

  @Override
  public boolean hasNext() {
    return hasNext;
  }

  @Override
  public FreqRow next() {
    if (!hasNext) {
      throw new NoSuchElementException();
    }
    String word = words();
    FreqRow next = FreqRow.of(word, -row[0], row[keys + 1], forms(word));
    hasNext = --left > 0 && rows.next(row);
    return next;
  }

  private String words() {
    long[] words = new long[keys];
    for (int i = 0; i < length; i++) {
      NgramKey.put(words, 0, i, order.ranks().word(NgramKey.get(row, 1, i)));
    }
    return joined(table.words(), words, 0);
  }

  private List<FormCount> forms(String word) {
    if (!order.withForms()) {
      return List.of();
    }
    if (table.wordIsForm()) {
      return List.of(new FormCount(word, -row[0]));
    }
    List<long[]> records = new ArrayList<>();
    while (hasForm && RecordArray.compare(form, 0, row, 0, keys + 1) == 0) {
      records.add(form.clone());
      hasForm = forms.next(form);
    }
    records.sort(this::compareForms);
    List<FormCount> list = new ArrayList<>(records.size());
    for (long[] counted : records) {
      list.add(new FormCount(joined(table.forms(), counted, keys + 2), -counted[keys + 1]));
    }
    return list;
  }

  /** The commonest first, then by code point. */
  private int compareForms(long[] left, long[] right) {
    int result = Long.compare(left[keys + 1], right[keys + 1]);
    for (int i = 0; result == 0 && i < length; i++) {
      result =
          table.forms().compare(NgramKey.get(left, keys + 2, i), NgramKey.get(right, keys + 2, i));
    }
    return result;
  }

  private String joined(Strings strings, long[] record, int at) {
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < length; i++) {
      joined.append(i == 0 ? "" : " ").append(strings.string(NgramKey.get(record, at, i)));
    }
    return joined.toString();
  }

  @Override
  public void close() {
    order.close();
  }
}
