package arnews.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;

/** Writes an answer as one JSON object, with a line for each row, so that diff and grep serve. */
final class JsonWriter {
  private JsonWriter() {}

  static void write(Answer answer, Writer out) throws IOException {
    // Not closed when writing fails: closing would pretend that the answer is whole.
    JsonGenerator json = JsonValues.generator(out);
    json.setPrettyPrinter(new JsonLines());
    json.writeStartObject();
    json.writeFieldName("meta");
    JsonValues.value(json, answer.meta());
    for (Section section : answer.sections()) {
      json.writeFieldName(section.name());
      json.writeStartArray();
      JsonFields fields = new JsonFields(section.columns());
      section
          .rows()
          .each(
              cells -> {
                section.check(cells);
                json.writeStartObject();
                fields.write(json, cells);
                json.writeEndObject();
              });
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }
}
