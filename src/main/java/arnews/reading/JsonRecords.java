package arnews.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The records of JSON: of an array, of one object, or of values one after another. */
final class JsonRecords {
  /** A string, that is a text, may be as long as this. */
  private static final int LONGEST_STRING = 1 << 28;

  /** Lenient where crawlers are careless: raw line breaks in strings, NaN for a missing number. */
  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(LONGEST_STRING).build())
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .build();

  /**
   * One record.
   *
   * @param scalars its fields that hold a string, a number or a truth value, as written
   * @param names the names of all of its fields
   * @param string the record itself when it is a mere string
   */
  record JsonRecord(Map<String, String> scalars, List<String> names, Optional<String> string) {}

  private final JsonParser parser;

  JsonRecords(JsonParser parser) {
    this.parser = parser;
  }

  /**
   * The next record; empty at the end.
   *
   * @throws IOException when the JSON is malformed
   */
  Optional<JsonRecord> next() throws IOException {
    while (true) {
      JsonToken token = parser.nextToken();
      if (token == null) {
        return Optional.empty();
      }
      if (token == JsonToken.START_OBJECT) {
        return Optional.of(object());
      }
      if (token == JsonToken.VALUE_STRING) {
        return Optional.of(new JsonRecord(Map.of(), List.of(), Optional.of(parser.getText())));
      }
      boolean outermost = parser.getParsingContext().getNestingDepth() <= 1;
      if (token == JsonToken.END_ARRAY || (token == JsonToken.START_ARRAY && outermost)) {
        continue;
      }
      parser.skipChildren();
      return Optional.of(new JsonRecord(Map.of(), List.of(), Optional.empty()));
    }
  }

  private JsonRecord object() throws IOException {
    Map<String, String> scalars = new LinkedHashMap<>();
    List<String> names = new ArrayList<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      names.add(name);
      JsonToken value = parser.nextToken();
      if (value == JsonToken.VALUE_NULL) {
        continue;
      }
      if (value.isScalarValue()) {
        scalars.put(name, parser.getText());
      } else {
        parser.skipChildren();
      }
    }
    return new JsonRecord(scalars, names, Optional.empty());
  }
}
