package arnews.output;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;

/** Breaks the lines of a JSON answer: each row has its own, all else is compact. */
final class JsonLines extends MinimalPrettyPrinter {
  private static final long serialVersionUID = 1L;

  /** The depth of a list of rows: it lies in the one object. */
  private static final int ROWS = 2;

  private int depth;
  private boolean rows;

  @Override
  public void writeStartObject(JsonGenerator json) throws IOException {
    depth++;
    super.writeStartObject(json);
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
    json.writeRaw(depth == 1 ? ",\n" : ",");
  }

  @Override
  public void writeEndObject(JsonGenerator json, int entries) throws IOException {
    depth--;
    super.writeEndObject(json, entries);
  }

  @Override
  public void writeStartArray(JsonGenerator json) throws IOException {
    depth++;
    rows = depth == ROWS;
    super.writeStartArray(json);
  }

  @Override
  public void beforeArrayValues(JsonGenerator json) throws IOException {
    if (rows) {
      json.writeRaw('\n');
    }
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw(depth == ROWS ? ",\n" : ",");
  }

  @Override
  public void writeEndArray(JsonGenerator json, int values) throws IOException {
    if (depth == ROWS && values > 0) {
      json.writeRaw('\n');
    }
    depth--;
    rows = false;
    super.writeEndArray(json, values);
  }
}
