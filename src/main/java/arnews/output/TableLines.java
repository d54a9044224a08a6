package arnews.output;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** The lines of a table whose columns have their widths. */
final class TableLines {
  private final List<Column> columns;
  private final TableLayout layout;
  private final Writer out;
  private final Look look;
  private final Paint paint;
  private final StringBuilder line = new StringBuilder();
  private int padding;

  TableLines(List<Column> columns, TableLayout layout, Writer out, Look look) {
    this.columns = columns;
    this.layout = layout;
    this.out = out;
    this.look = look;
    this.paint = new Paint(look.colour());
  }

  /** Writes the keys of the columns. */
  void header() throws IOException {
    List<String> keys = new ArrayList<>();
    for (Column column : columns) {
      keys.add(column.key());
    }
    write(keys, "", true);
  }

  /** Writes a row. */
  void row(List<String> cells, double value, double greatest) throws IOException {
    write(cells, layout.bar() > 0 ? Bar.of(value, greatest, layout.bar()) : "", false);
  }

  private void write(List<String> cells, String bar, boolean header) throws IOException {
    line.setLength(0);
    padding = 0;
    boolean drawn = layout.bar() == 0;
    for (int i = 0; i < layout.places().size(); i++) {
      int place = layout.places().get(i);
      Column column = columns.get(place);
      if (!drawn && !column.shape().isNumber()) {
        bar(bar);
        drawn = true;
      }
      cell(cells.get(place), column, layout.widths().get(i), header);
    }
    if (!drawn) {
      bar(bar);
    }
    line.append('\n');
    out.append(line);
  }

  private void cell(String text, Column column, int width, boolean header) {
    String cut = header ? Cut.end(text, width) : cut(text, column.shape(), width);
    String written = header ? paint.header(cut) : written(cut, column.shape());
    int free = width - DisplayWidth.of(cut);
    if (column.shape().endsAtItsRight()) {
      padding += free;
      put(written);
    } else {
      put(written);
      padding += free;
    }
    padding += TableLayout.GAP;
  }

  private static String cut(String text, Shape shape, int width) {
    return switch (shape) {
      case BEFORE -> Cut.start(text, width);
      case TEXT -> Cut.middle(text, width);
      default -> Cut.end(text, width);
    };
  }

  private String written(String cut, Shape shape) {
    String written = RightToLeft.written(cut, look.bidi(), shape.isConcordance());
    return shape == Shape.MATCH ? paint.match(written) : written;
  }

  private void bar(String bar) {
    put(paint.bar(bar));
    padding += layout.bar() - bar.length() + TableLayout.GAP;
  }

  /** Appends text behind the room that the columns before it left free; a line ends without it. */
  private void put(String text) {
    if (text.isEmpty()) {
      return;
    }
    for (; padding > 0; padding--) {
      line.append(' ');
    }
    line.append(text);
  }
}
