package arnews.output;

import java.io.IOException;
import java.util.List;

/** The rows of an answer, which come into being while they are written. */
@FunctionalInterface
public interface Rows {
  /** Hands over every row, in order; called once. */
  void each(RowSink sink) throws IOException;

  /** Rows that exist already, or that an iterator makes as it goes. */
  static Rows of(Iterable<? extends List<?>> rows) {
    return sink -> {
      for (List<?> row : rows) {
        sink.row(row);
      }
    };
  }
}
