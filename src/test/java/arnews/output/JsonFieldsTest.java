package arnews.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonFieldsTest {
  private static final String LONG =
      "quoted \"so\", \\ back, \t tab, \n line, \r \f \b \u0001 \u001B \u007F \u0085 \u202E \u2066 end";

  private static String written(List<?>... rows) throws IOException {
    StringWriter text = new StringWriter();
    JsonFields fields = new JsonFields(List.of(Column.text("article"), Column.arabic("text")));
    try (JsonGenerator json = JsonValues.generator(text)) {
      for (List<?> row : rows) {
        json.writeStartObject();
        fields.write(json, row);
        json.writeEndObject();
      }
    }
    return text.toString();
  }

  @Test
  void aLongTextIsEscapedAsAShortOne() throws IOException {
    StringBuilder parts = new StringBuilder();
    for (int i = 0; i < LONG.length(); i++) {
      String part = JsonValues.text(LONG.substring(i, i + 1));
      parts.append(part, 1, part.length() - 1);
    }
    assertEquals("{\"article\":\"a\",\"text\":\"" + parts + "\"}", written(List.of("a", LONG)));
  }

  @Test
  void aTextThatStaysIsWrittenAgainAndAnotherTakesItsPlace() throws IOException {
    String other = LONG.replace('q', 'Q');
    assertEquals(
        written(List.of("a", LONG))
            + ' '
            + written(List.of("b", LONG))
            + ' '
            + written(List.of("b", other)),
        written(List.of("a", LONG), List.of("b", LONG), List.of("b", other)));
  }
}
