package arnews.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON as lists, maps, strings and numbers, read by the library's own parser. */
public final class JsonReading {
  private JsonReading() {}

  /** The values of a text, one behind the other. */
  public static List<Object> all(String text) throws IOException {
    List<Object> values = new ArrayList<>();
    try (JsonParser json = new JsonFactory().createParser(text)) {
      while (json.nextToken() != null) {
        values.add(value(json));
      }
    }
    return values;
  }

  /** The one object of a text. */
  public static Map<?, ?> object(String text) throws IOException {
    List<Object> values = all(text);
    if (values.size() != 1) {
      throw new IllegalArgumentException(values.size() + " values");
    }
    return (Map<?, ?>) values.get(0);
  }

  private static Object value(JsonParser json) throws IOException {
    return switch (json.currentToken()) {
      case VALUE_NULL -> null;
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_STRING -> json.getText();
      case VALUE_NUMBER_INT -> json.getLongValue();
      case VALUE_NUMBER_FLOAT -> json.getDoubleValue();
      case START_ARRAY -> {
        List<Object> list = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
          list.add(value(json));
        }
        yield list;
      }
      case START_OBJECT -> {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
          String name = json.currentName();
          json.nextToken();
          fields.put(name, value(json));
        }
        yield fields;
      }
      default -> throw new IllegalArgumentException("unexpected " + json.currentToken());
    };
  }
}
