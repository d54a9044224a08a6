package arnews.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/** Writes rows as the fields of JSON objects. A long text that stays is escaped once. */
final class JsonFields {
  /** So many letters are escaped faster than they are compared. */
  private static final int SHORT = 16;

  private final List<Column> columns;
  private final JsonText[] names;

  /** The long text that each column held last. */
  private final JsonText[] before;

  JsonFields(List<Column> columns) {
    this.columns = columns;
    names = new JsonText[columns.size()];
    before = new JsonText[columns.size()];
    for (int i = 0; i < names.length; i++) {
      names[i] = new JsonText(columns.get(i).key());
    }
  }

  /** Writes the row as the fields of an object that has begun. */
  void write(JsonGenerator json, List<?> cells) throws IOException {
    for (int i = 0; i < names.length; i++) {
      json.writeFieldName(names[i]);
      Column column = columns.get(i);
      Object cell = cells.get(i);
      if (cell instanceof String text && text.length() > SHORT) {
        json.writeString(escaped(i, text));
      } else if (column.shape() == Shape.DECIMAL
          && cell instanceof Number number
          && PlainNumber.isWritable(number)) {
        json.writeNumber(PlainNumber.rounded(number, column.decimals()));
      } else {
        JsonValues.value(json, cell);
      }
    }
  }

  private JsonText escaped(int column, String text) {
    if (before[column] == null || !before[column].getValue().equals(text)) {
      before[column] = new JsonText(text);
    }
    return before[column];
  }
}
