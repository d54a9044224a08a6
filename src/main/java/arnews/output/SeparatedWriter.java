package arnews.output;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;

/**
 * Writes the rows of an answer as RFC 4180 has it, with a comma or a tab between the cells. Where
 * an answer has more than one list, the header holds the keys of all, a first column {@code list}
 * says to which a row belongs, and the cells of the others stay empty.
 *
 * <p>Control characters other than tab and line feed, and the explicit controls of bidirectional
 * text, are left out: no spreadsheet shows them, many refuse the file, and on a terminal they are
 * commands. Other breaks of a line become line feeds. JSON keeps them all, escaped.
 */
final class SeparatedWriter {
  private final Writer out;
  private final CSVFormat plain;
  private final CSVFormat quoted;
  private final char separator;

  private SeparatedWriter(Writer out, char separator) {
    this.out = out;
    this.separator = separator;
    CSVFormat.Builder format =
        CSVFormat.Builder.create().setDelimiter(separator).setRecordSeparator('\n');
    // The library's own choice quotes every Arabic word that begins a line, and cut(1) would show
    // the quotes.
    this.plain = format.setQuote(null).get();
    this.quoted = format.setQuote('"').setQuoteMode(QuoteMode.ALL).get();
  }

  static void write(Answer answer, Writer out, char separator) throws IOException {
    new SeparatedWriter(out, separator).write(answer);
  }

  private void write(Answer answer) throws IOException {
    boolean named = answer.sections().size() > 1;
    Set<String> keys = new LinkedHashSet<>();
    if (named) {
      keys.add("list");
    }
    for (Section section : answer.sections()) {
      for (Column column : section.columns()) {
        keys.add(column.key());
      }
    }
    List<String> header = List.copyOf(keys);
    String[] line = header.toArray(new String[0]);
    line(line);
    for (Section section : answer.sections()) {
      List<Column> columns = section.columns();
      int[] places = new int[columns.size()];
      for (int i = 0; i < places.length; i++) {
        places[i] = header.indexOf(columns.get(i).key());
      }
      Arrays.fill(line, "");
      if (named) {
        line[0] = section.name();
      }
      section
          .rows()
          .each(
              cells -> {
                section.check(cells);
                for (int i = 0; i < places.length; i++) {
                  line[places[i]] = cell(columns.get(i), cells.get(i));
                }
                line(line);
              });
    }
  }

  private void line(String[] cells) throws IOException {
    for (int i = 0; i < cells.length; i++) {
      // The empty cell of a single column must not look like an empty line.
      boolean marked = mustQuote(cells[i]) || (cells.length == 1 && cells[i].isEmpty());
      (marked ? quoted : plain).print(cells[i], out, i == 0);
    }
    out.write('\n');
  }

  private boolean mustQuote(String cell) {
    return cell.indexOf(separator) >= 0 || cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0;
  }

  private static String cell(Column column, Object value) throws IOException {
    if (value == null || (value instanceof Number number && !PlainNumber.isWritable(number))) {
      return "";
    }
    if (value instanceof Number number) {
      return column.shape() == Shape.DECIMAL
          ? PlainNumber.rounded(number, column.decimals())
          : PlainNumber.exact(number);
    }
    if (column.shape() == Shape.WORDS && value instanceof List<?> words) {
      return Safe.withoutControls(words(words));
    }
    return value instanceof String text ? Safe.withoutControls(text) : JsonValues.text(value);
  }

  private static String words(List<?> words) {
    if (words.isEmpty()) {
      return "";
    }
    StringBuilder line = new StringBuilder().append(words.get(0));
    for (Object word : words.subList(1, words.size())) {
      line.append(' ').append(word);
    }
    return line.toString();
  }
}
