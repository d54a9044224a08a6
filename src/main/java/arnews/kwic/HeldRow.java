package arnews.kwic;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;

/** A row that is held, with what tells its place in the order. */
final class HeldRow {
  /** By key, equal keys by number. */
  static final Comparator<HeldRow> ORDER =
      (left, right) -> {
        int byKey = Arrays.compareUnsigned(left.key, right.key);
        return byKey != 0 ? byKey : Long.compare(left.number, right.number);
      };

  /** As {@link RowOrder#key} makes it. */
  final byte[] key;

  /** How many rows were found before it. */
  final long number;

  final KwicRow row;

  HeldRow(byte[] key, long number, KwicRow row) {
    this.key = key;
    this.number = number;
    this.row = Objects.requireNonNull(row);
  }
}
