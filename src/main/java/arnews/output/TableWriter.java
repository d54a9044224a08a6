package arnews.output;

import java.io.IOException;
import java.io.Writer;

/** Writes an answer as tables, one for each list of rows. */
final class TableWriter {
  private TableWriter() {}

  static void write(Answer answer, Writer out, Look look) throws IOException {
    Paint paint = new Paint(look.colour());
    boolean first = true;
    for (Section section : answer.sections()) {
      if (answer.sections().size() > 1) {
        out.write(first ? "" : "\n");
        out.write(paint.header(Cut.end(section.name(), look.width())));
        out.write('\n');
        first = false;
      }
      Table table = new Table(section, out, look);
      section.rows().each(table);
      table.end();
    }
  }
}
