package arnews.output;

import java.io.IOException;
import java.util.List;

/** Takes rows, one by one, and keeps none for longer than it must. */
@FunctionalInterface
public interface RowSink {
  /**
   * The next row.
   *
   * @param cells a value for every column, in the columns' order: a String, a Number, a Boolean, a
   *     List or a Map with String keys of such values, or null where nothing is known
   * @throws IllegalArgumentException when there are more or fewer cells than columns
   */
  void row(List<?> cells) throws IOException;
}
