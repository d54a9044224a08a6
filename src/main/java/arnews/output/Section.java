package arnews.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * One list of rows of an answer.
 *
 * @param name its key in JSON: {@code rows} where an answer has one list only
 * @param columns its columns, in the order of the cells
 * @param rows its rows
 * @param shown the keys of the columns that a table shows, in the table's order; empty for all but
 *     the nested ones, in the order of their shapes
 * @param notes what a table says below the rows, a line each; asked for when the rows are written
 */
public record Section(
    String name,
    List<Column> columns,
    Rows rows,
    List<String> shown,
    Supplier<? extends List<String>> notes) {
  public Section {
    Objects.requireNonNull(name);
    Objects.requireNonNull(rows);
    Objects.requireNonNull(notes);
    columns = List.copyOf(columns);
    shown = List.copyOf(shown);
    if (columns.isEmpty()) {
      throw new IllegalArgumentException(name + " has no columns");
    }
    for (int i = 0; i < columns.size(); i++) {
      if (indexOf(columns, columns.get(i).key()) < i) {
        throw new IllegalArgumentException("two columns of the name " + columns.get(i).key());
      }
    }
    for (String key : shown) {
      indexOf(columns, key);
    }
  }

  /** A list that a table shows as the columns' shapes have it, without notes. */
  public Section(String name, List<Column> columns, Rows rows) {
    this(name, columns, rows, List.of(), List::of);
  }

  /** The same list, of which a table shows these columns in this order. */
  public Section showing(String... keys) {
    return new Section(name, columns, rows, List.of(keys), notes);
  }

  /** The same list with lines below its table. */
  public Section noting(Supplier<? extends List<String>> lines) {
    return new Section(name, columns, rows, shown, lines);
  }

  /** The indices of the columns that a table shows, in the table's order. */
  List<Integer> tableColumns() {
    List<Integer> indices = new ArrayList<>();
    for (String key : shown) {
      indices.add(indexOf(columns, key));
    }
    if (shown.isEmpty()) {
      for (Shape shape : Shape.values()) {
        for (int i = 0; i < columns.size(); i++) {
          if (shape != Shape.NESTED && group(columns.get(i).shape()) == shape) {
            indices.add(i);
          }
        }
      }
    }
    return indices;
  }

  /** Refuses a row that does not have a cell for every column. */
  void check(List<?> cells) {
    if (cells.size() != columns.size()) {
      throw new IllegalArgumentException(
          name + " has " + columns.size() + " columns, a row " + cells.size() + " cells");
    }
  }

  /** Numbers of all shapes keep the order in which they were given. */
  private static Shape group(Shape shape) {
    return shape.isNumber() ? Shape.NUMBER : shape;
  }

  private static int indexOf(List<Column> columns, String key) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).key().equals(key)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no such column: " + key);
  }
}
