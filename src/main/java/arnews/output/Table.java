package arnews.output;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * One table. The widths of its columns are those of its first rows; the rows that follow are
 * written as they come, cut to these widths, so that a table of any length fits into memory.
 */
final class Table implements RowSink {
  /** How many rows are looked at before the first is written. */
  static final int LOOKED_AT = 1000;

  private static final char RULE = '\u2500';

  private final Section section;
  private final Writer out;
  private final Look look;
  private final List<Integer> indices;
  private final List<Column> columns = new ArrayList<>();
  private final List<Line> waiting = new ArrayList<>();
  private TableLines lines;
  private int barred = -1;
  private double greatest;

  Table(Section section, Writer out, Look look) {
    this.section = section;
    this.out = out;
    this.look = look;
    this.indices = section.tableColumns();
    for (int index : indices) {
      Column column = section.columns().get(index);
      columns.add(column);
      if (column.barred()) {
        barred = index;
      }
    }
  }

  /** The cells of a row as text, and the number that its bar shows. */
  private record Line(List<String> cells, double bar) {}

  @Override
  public void row(List<?> cells) throws IOException {
    section.check(cells);
    List<String> texts = new ArrayList<>(indices.size());
    for (int i = 0; i < indices.size(); i++) {
      texts.add(CellText.of(cells.get(indices.get(i)), columns.get(i), look));
    }
    double bar = barred >= 0 && cells.get(barred) instanceof Number n ? n.doubleValue() : 0;
    if (lines != null) {
      lines.row(texts, bar, greatest);
      return;
    }
    waiting.add(new Line(texts, bar));
    if (waiting.size() == LOOKED_AT) {
      begin();
    }
  }

  /** Writes what is still waiting, and the notes. */
  void end() throws IOException {
    if (lines == null) {
      begin();
    }
    Paint paint = new Paint(look.colour());
    for (String note : section.notes().get()) {
      out.write(paint.aside(Cut.end(Safe.cell(note), look.width())));
      out.write('\n');
    }
  }

  private void begin() throws IOException {
    int[] natural = new int[columns.size()];
    for (int i = 0; i < natural.length; i++) {
      natural[i] = Math.max(1, DisplayWidth.of(columns.get(i).key()));
    }
    for (Line line : waiting) {
      greatest = Math.max(greatest, line.bar());
      for (int i = 0; i < natural.length; i++) {
        natural[i] = Math.max(natural[i], DisplayWidth.of(line.cells().get(i)));
      }
    }
    TableLayout layout = TableLayout.fit(columns, natural, look.width());
    lines = new TableLines(columns, layout, out, look);
    lines.header();
    Paint paint = new Paint(look.colour());
    out.write(paint.aside(String.valueOf(RULE).repeat(layout.total())));
    out.write('\n');
    for (Line line : waiting) {
      lines.row(line.cells(), line.bar(), greatest);
    }
    waiting.clear();
  }
}
