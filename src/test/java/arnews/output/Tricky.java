package arnews.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An answer whose cells try to break every format; the rows are those of tricky.jsonl. */
final class Tricky {
  private Tricky() {}

  static Answer answer() {
    Section rows =
        new Section(
                "rows",
                List.of(
                    Column.arabic("word"),
                    Column.number("count").withBar(),
                    Column.decimal("per_million", 2),
                    Column.decimal("dispersion", 4),
                    Column.text("type"),
                    Column.nested("forms")),
                Rows.of(rows()))
            .noting(() -> List.of("10 of 1,234 words"));
    Map<String, Object> meta = new LinkedHashMap<>();
    meta.put("words", 1234L);
    meta.put("inputs", List.of("a.txt", "-"));
    meta.put("lemma", false);
    meta.put("date", null);
    return Answer.of(meta, rows);
  }

  /** An answer of two lists, with context before and after a match. */
  static Answer lists() {
    Section words =
        new Section(
            "words",
            List.of(Column.arabic("word"), Column.number("count"), Column.nested("forms")),
            sink -> {
              for (List<Object> row : rows().subList(0, 2)) {
                sink.row(Arrays.asList(row.get(0), row.get(1), row.get(5)));
              }
            });
    Section matches =
        new Section(
            "matches",
            List.of(
                Column.text("article"),
                Column.before("before"),
                Column.match("match"),
                Column.after("after")),
            sink -> {
              String text = (String) rows().get(9).get(0);
              sink.row(List.of("1.txt", text, rows().get(0).get(0), text));
              sink.row(List.of("2.txt", "", rows().get(0).get(0), rows().get(1).get(0)));
            });
    return new Answer(Map.of(), List.of(words.showing("count", "word", "forms"), matches));
  }

  @SuppressWarnings("unchecked")
  static List<List<Object>> rows() {
    try (InputStream in = Tricky.class.getResourceAsStream("tricky.jsonl")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return (List<List<Object>>) (List<?>) JsonReading.all(text);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static String written(Format format, Answer answer, Look look) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(answer, out, look);
    return out.toString(StandardCharsets.UTF_8);
  }
}
