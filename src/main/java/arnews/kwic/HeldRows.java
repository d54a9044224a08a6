package arnews.kwic;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.PriorityQueue;

/**
 * Rows that are held until all are found, to be put into an order or because their number must be
 * known first. Many rows are put into temporary files.
 */
public final class HeldRows implements Iterator<KwicRow>, AutoCloseable {
  /** How many UTF-16 units memory holds. */
  private static final long HELD = 1 << 24;

  /** What a row takes beside its text, in units. */
  private static final int OVERHEAD = 100;

  private static final int MOST_RUNS = 32;

  private final RowOrder order;
  private final long most;
  private final long room;
  private final List<HeldRow> rows = new ArrayList<>();
  private final List<RowRun> runs = new ArrayList<>();
  private Iterator<HeldRow> merged = rows.iterator();
  private long added;
  private long units;
  private long left;

  /**
   * No rows yet.
   *
   * @param most how many are wanted, the first in order
   */
  public HeldRows(RowOrder order, long most) {
    this(order, most, HELD);
  }

  HeldRows(RowOrder order, long most, long room) {
    this.order = Objects.requireNonNull(order);
    this.most = most;
    this.room = room;
  }

  /** Adds a row that was found behind all those added before. */
  public void add(KwicRow row) {
    if (order == RowOrder.ARTICLE && added >= most) {
      return;
    }
    byte[] key = order.key(row);
    rows.add(new HeldRow(key, added, row));
    added++;
    units += units(key, row);
    if (units > room) {
      makeRoom();
    }
  }

  private static long units(byte[] key, KwicRow row) {
    long context = (long) row.before().length() + row.after().length();
    return OVERHEAD + key.length + context + row.match().length();
  }

  private void makeRoom() {
    sort();
    if (most <= rows.size() / 2) {
      rows.subList((int) most, rows.size()).clear();
      units = 0;
      rows.forEach(held -> units += units(held.key, held.row));
      return;
    }
    units = 0;
    runs.add(new RowRun(rows.iterator()));
    rows.clear();
    if (runs.size() == MOST_RUNS) {
      List<RowRun> full = List.copyOf(runs);
      runs.clear();
      runs.add(new RowRun(new Merge(full)));
      full.forEach(RowRun::close);
    }
  }

  private void sort() {
    rows.sort(HeldRow.ORDER);
  }

  /** Puts the rows into their order, in which they can then be had once; none can be added. */
  public void arrange() {
    sort();
    List<Iterator<HeldRow>> all = new ArrayList<>(runs);
    all.add(rows.iterator());
    merged = new Merge(all);
    left = most;
  }

  @Override
  public boolean hasNext() {
    return left > 0 && merged.hasNext();
  }

  @Override
  public KwicRow next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    left--;
    return merged.next().row;
  }

  @Override
  public void close() {
    runs.forEach(RowRun::close);
    runs.clear();
  }

  /** Rows in order as one. */
  private static final class Merge implements Iterator<HeldRow> {
    private final PriorityQueue<Head> heads =
        new PriorityQueue<>((left, right) -> HeldRow.ORDER.compare(left.row(), right.row()));

    private record Head(HeldRow row, Iterator<HeldRow> rest) {}

    Merge(List<? extends Iterator<HeldRow>> sources) {
      sources.forEach(this::advance);
    }

    private void advance(Iterator<HeldRow> source) {
      if (source.hasNext()) {
        heads.add(new Head(source.next(), source));
      }
    }

    @Override
    public boolean hasNext() {
      return !heads.isEmpty();
    }

    @Override
    public HeldRow next() {
      Head head = heads.remove();
      advance(head.rest());
      return head.row();
    }
  }
}
