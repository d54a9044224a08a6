package arnews.output;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes the rows of an answer as JSON, one on each line. Where an answer has more than one list, a
 * first field {@code list} says to which a row belongs.
 */
final class NdjsonWriter {
  private NdjsonWriter() {}

  static void write(Answer answer, Writer out) throws IOException {
    JsonGenerator json = JsonValues.generator(out);
    json.setPrettyPrinter(new MinimalPrettyPrinter(""));
    boolean named = answer.sections().size() > 1;
    for (Section section : answer.sections()) {
      JsonFields fields = new JsonFields(section.columns());
      section
          .rows()
          .each(
              cells -> {
                section.check(cells);
                json.writeStartObject();
                if (named) {
                  json.writeStringField("list", section.name());
                }
                fields.write(json, cells);
                json.writeEndObject();
                json.writeRaw('\n');
              });
    }
    json.close();
  }
}
