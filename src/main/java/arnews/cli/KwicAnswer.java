package arnews.cli;

import arnews.kwic.HeldRows;
import arnews.kwic.KwicQuery;
import arnews.kwic.KwicRow;
import arnews.kwic.KwicSearch;
import arnews.kwic.QueryWord;
import arnews.output.Answer;
import arnews.output.Column;
import arnews.output.RowSink;
import arnews.output.Section;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The answer of {@code arnews kwic}: its meta data, columns and rows.
 *
 * @param query what is looked for
 * @param window how many words stand on each side
 * @param most how many rows are printed
 */
record KwicAnswer(KwicQuery query, int window, long most) {
  private static final List<Column> COLUMNS =
      List.of(
          Column.text("article"),
          Column.number("start"),
          Column.number("end"),
          Column.before("before"),
          Column.match("match"),
          Column.after("after"));

  /** The answer whose rows have all been found. */
  Answer of(KwicTotals totals, HeldRows rows) {
    Map<String, Object> meta = meta();
    meta.put("matches", totals.matches());
    meta.put("matched_articles", totals.matchedArticles());
    meta.put("articles", totals.articles());
    Section section =
        section(
            sink -> {
              while (rows.hasNext()) {
                sink.row(cells(rows.next()));
              }
            });
    return Answer.of(meta, section.noting(() -> List.of(note(totals))));
  }

  /** The answer whose rows are written while they are found; only JSON must know their number. */
  Answer ofEach(Inputs inputs, KwicSearch search) {
    Writing writing = new Writing();
    Section section = section(sink -> writing.each(inputs, search, sink));
    return Answer.of(meta(), section.noting(() -> List.of(note(writing.totals))));
  }

  private static Section section(arnews.output.Rows rows) {
    return new Section("rows", COLUMNS, rows).showing("article", "after", "match", "before");
  }

  private final class Writing {
    private KwicTotals totals = new KwicTotals(0, 0, 0);
    private long written;

    void each(Inputs inputs, KwicSearch search, RowSink sink) throws IOException {
      try {
        totals = KwicTotals.of(inputs, search, row -> write(row, sink));
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }

    private void write(KwicRow row, RowSink sink) {
      if (written < most) {
        written++;
        try {
          sink.row(cells(row));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  private Map<String, Object> meta() {
    Map<String, Object> meta = new LinkedHashMap<>();
    meta.put("command", "kwic");
    meta.put("version", Version.number());
    meta.put("by", query.comparison().toString());
    List<Map<String, Object>> words = new ArrayList<>();
    for (QueryWord word : query.words()) {
      Map<String, Object> cell = new LinkedHashMap<>();
      cell.put("word", word.written());
      cell.put("lemma", word.lemma().orElse(null));
      cell.put("family", word.family().orElse(null));
      words.add(cell);
    }
    meta.put("query", words);
    meta.put("window", window);
    return meta;
  }

  private static List<Object> cells(KwicRow row) {
    return Arrays.asList(
        row.article(),
        row.start(),
        row.end(),
        row.before().isEmpty() ? null : row.before(),
        row.match(),
        row.after().isEmpty() ? null : row.after());
  }

  private String note(KwicTotals totals) {
    return (totals.matches() > most ? Digits.grouped(most) + " of " : "")
        + Digits.grouped(totals.matches())
        + (totals.matches() == 1 ? " match" : " matches")
        + " in "
        + Digits.grouped(totals.matchedArticles())
        + " of "
        + Digits.counted(totals.articles(), "article");
  }
}
