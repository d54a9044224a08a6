package arnews.output;

import java.util.List;
import java.util.Map;

/** The value of a cell as one safe line of text, not much longer than a table can show. */
final class CellText {
  private static final String TIMES = "\u00D7";
  private static final String ARABIC_COMMA = "\u060C ";
  private static final String SPACE = " ";

  private CellText() {}

  /** The text of the value in a table of the given width; empty where nothing is known. */
  static String of(Object value, Column column, Look look) {
    if (value == null) {
      return "";
    }
    if (value instanceof Number number) {
      return number(number, column);
    }
    boolean keepEnd = column.shape() == Shape.BEFORE;
    String raw = value instanceof String text ? text : compact(value, column, look.width());
    String safe = Safe.cell(Cut.roughly(raw, look.width(), keepEnd));
    return RightToLeft.shaped(safe, look.bidi());
  }

  private static String number(Number number, Column column) {
    if (!PlainNumber.isWritable(number)) {
      return "";
    }
    return column.shape() == Shape.DECIMAL
        ? PlainNumber.fixed(number, column.decimals())
        : PlainNumber.exact(number);
  }

  private static String compact(Object value, Column column, int width) {
    if (!(value instanceof List<?> list)) {
      return simple(value);
    }
    String comma =
        switch (column.shape()) {
          case TEXT -> ", ";
          case WORDS -> SPACE;
          default -> ARABIC_COMMA;
        };
    StringBuilder text = new StringBuilder();
    for (Object element : list) {
      if (text.length() > 8 * width + 64) {
        break;
      }
      text.append(text.isEmpty() ? "" : comma).append(simple(element));
    }
    return text.toString();
  }

  /** A record as its values, where a number says how often what stands before it. */
  private static String simple(Object value) {
    if (value instanceof Map<?, ?> fields) {
      StringBuilder text = new StringBuilder();
      for (Object field : fields.values()) {
        if (field != null) {
          boolean times = field instanceof Number;
          text.append(text.isEmpty() ? "" : times ? TIMES : " ").append(simple(field));
        }
      }
      return text.toString();
    }
    return value instanceof Number number ? PlainNumber.exact(number) : String.valueOf(value);
  }
}
