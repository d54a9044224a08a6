package arnews.cli;

import arnews.entities.SoughtName;
import arnews.output.Answer;
import arnews.output.Column;
import arnews.output.Section;
import arnews.speech.Speaker;
import arnews.speech.Speech;
import arnews.speech.SpeechQuery;
import arnews.speech.SpokenArticle;
import arnews.speech.Stance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The answer of {@code arnews quotes} as rows, made while the articles are read.
 *
 * @param reading reads the articles
 * @param explained whether a row tells how its speaker was found
 */
record QuotesAnswer(QuotesReading reading, boolean explained) {
  private static final List<Column> COLUMNS =
      List.of(
          Column.text("article"),
          Column.number("start"),
          Column.number("end"),
          Column.arabic("text"),
          Column.text("direct"),
          Column.arabic("speaker"),
          Column.arabic("verb"),
          Column.text("stance"),
          Column.nested("titles"),
          Column.arabic("sentence"));

  private static final List<Column> EXPLANATION = List.of(Column.text("how"));

  /** What is said. */
  Answer answer() {
    List<Column> columns = new ArrayList<>(COLUMNS);
    List<String> shown = new ArrayList<>(List.of("start", "direct", "stance"));
    if (explained) {
      columns.addAll(EXPLANATION);
      shown.add("how");
    }
    shown.addAll(List.of("article", "text", "verb", "speaker"));
    long[] rows = {0};
    Section section =
        new Section(
            "rows",
            columns,
            sink ->
                reading.each(
                    (article, speech) -> {
                      sink.row(cells(article, speech));
                      rows[0]++;
                    }));
    return Answer.of(
        meta(),
        section
            .showing(shown.toArray(String[]::new))
            .noting(() -> List.of(Digits.counted(rows[0], "quotation"))));
  }

  private List<Object> cells(SpokenArticle article, Speech speech) {
    List<Object> cells =
        new ArrayList<>(
            Arrays.asList(
                article.article(),
                speech.start(),
                speech.end(),
                article.text(speech),
                speech.direct(),
                speech.speaker().map(Speaker::name).orElse(null),
                Cells.of(speech.verb()),
                speech.stance().toString(),
                speech.speaker().map(Speaker::titles).orElse(null),
                article.sentence(speech).sentence()));
    if (explained) {
      cells.add(speech.speaker().map(speaker -> speaker.how().toString()).orElse(null));
    }
    return cells;
  }

  private Map<String, Object> meta() {
    SpeechQuery query = reading.query();
    Map<String, Object> meta = new LinkedHashMap<>();
    meta.put("command", "quotes");
    meta.put("version", Version.number());
    meta.put("speaker", query.speaker().map(SoughtName::toString).orElse(null));
    meta.put("direct", query.directOnly());
    List<String> stances = new ArrayList<>();
    for (Stance stance : new TreeSet<>(query.stances())) {
      stances.add(stance.toString());
    }
    meta.put("stances", stances);
    return meta;
  }
}
