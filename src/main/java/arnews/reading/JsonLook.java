package arnews.reading;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Tells JSON from a text that merely begins with a bracket. */
final class JsonLook {
  private JsonLook() {}

  /** Whether the beginning can be read as JSON up to the first key, or two strings of an array. */
  static boolean isJson(byte[] utf8, int from, int to) {
    try (JsonParser parser = JsonRecords.FACTORY.createParser(utf8, from, to - from)) {
      JsonToken first = parser.nextToken();
      JsonToken second = parser.nextToken();
      if (first == JsonToken.START_OBJECT) {
        return second == JsonToken.FIELD_NAME || second == JsonToken.END_OBJECT;
      }
      if (second == JsonToken.START_OBJECT) {
        JsonToken third = parser.nextToken();
        return third == JsonToken.FIELD_NAME || third == JsonToken.END_OBJECT;
      }
      if (second == JsonToken.END_ARRAY) {
        return parser.nextToken() == null;
      }
      return second == JsonToken.VALUE_STRING && isListOfStrings(parser);
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isListOfStrings(JsonParser parser) throws IOException {
    JsonToken next = parser.nextToken();
    return next == JsonToken.VALUE_STRING
        || (next == JsonToken.END_ARRAY && parser.nextToken() == null);
  }
}
