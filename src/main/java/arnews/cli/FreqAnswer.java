package arnews.cli;

import arnews.freq.ArticleCounts;
import arnews.freq.Dispersion;
import arnews.freq.Dispersions;
import arnews.freq.FormCount;
import arnews.freq.FormCounts;
import arnews.freq.FreqQuery;
import arnews.freq.FreqRow;
import arnews.freq.FreqRows;
import arnews.freq.NgramCounts;
import arnews.freq.NgramRows;
import arnews.output.Answer;
import arnews.output.Column;
import arnews.output.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answer of {@code arnews freq}: its meta data, columns and rows.
 *
 * @param query what is counted
 * @param length how many words an n-gram has
 * @param stop which stop words were asked for
 * @param part which part of articles is counted; nothing for all
 * @param forms whether rows list forms
 */
record FreqAnswer(
    FreqQuery query, int length, String stop, Optional<CountedPart> part, boolean forms) {
  static final Column ARTICLE = Column.text("article");
  static final List<Column> COLUMNS =
      List.of(
          Column.arabic("word"),
          Column.number("count").withBar(),
          Column.decimal("per_million", 2),
          Column.number("articles"),
          Column.decimal("dispersion", 4),
          Column.nested("forms"));

  /** Further columns where dispersion was asked for. */
  private static final List<Column> DISPERSIONS =
      List.of(Column.decimal("juilland_d", 4), Column.decimal("carroll_d2", 4));

  private static void addTo(List<Object> cells, Dispersion spread) {
    cells.add(spread.juillandD());
    cells.add(spread.carrollD2());
  }

  /** The answer from counts of all articles together. */
  Answer of(FormCounts counts, Optional<Dispersions> dispersions, FreqRows rows) {
    Totals totals = new Totals(counts.words(), counts.tokens(), counts.articles());
    return of(totals, rows.of(counts, dispersions).iterator(), dispersions.isPresent());
  }

  /** The answer from counts of n-grams. */
  Answer of(NgramCounts counts, NgramRows rows) {
    return of(new Totals(rows.distinct(), counts.ngrams(), counts.articles()), rows, false);
  }

  private Answer of(Totals totals, Iterator<FreqRow> rows, boolean dispersion) {
    List<Column> columns = new ArrayList<>(COLUMNS);
    columns.addAll(dispersion ? DISPERSIONS : List.of());
    Map<String, Object> meta = meta();
    meta.put("articles", totals.articles());
    meta.put("tokens", totals.tokens());
    meta.put("words", totals.words());
    Tally printed = new Tally();
    Section section =
        new Section(
            "rows",
            columns,
            sink -> {
              while (rows.hasNext()) {
                FreqRow row = rows.next();
                List<Object> cells = cells(row, totals.tokens());
                row.dispersion().ifPresent(spread -> addTo(cells, spread));
                sink.row(cells);
                printed.rows++;
              }
            });
    return Answer.of(
        meta, section.showing(shown(dispersion)).noting(() -> List.of(note(printed.rows, totals))));
  }

  /** The answer that lists each article's words, made while the articles are read. */
  Answer ofEachArticle(FreqReading reading, FreqRows rows) {
    List<Column> columns = new ArrayList<>(COLUMNS);
    columns.add(0, ARTICLE);
    Section section =
        new Section(
            "rows",
            columns,
            sink ->
                reading.inOrder(
                    new EachArticle<>(
                        new ArticleCounts(query),
                        sink,
                        (counts, out) -> {
                          for (FreqRow row : rows.of(counts)) {
                            out.row(cells(row, counts.tokens()));
                          }
                        })));
    List<String> shown = new ArrayList<>(Arrays.asList(shown(false)));
    shown.remove("articles");
    shown.add(shown.size() - 1, ARTICLE.key());
    return Answer.of(meta(), section.showing(shown.toArray(new String[0])));
  }

  /** What holds of every answer. */
  Map<String, Object> meta() {
    Map<String, Object> meta = new LinkedHashMap<>();
    meta.put("command", "freq");
    meta.put("version", Version.number());
    meta.put("by", query.grouping().toString());
    meta.put("ngrams", length);
    meta.put("kinds", KindName.of(query.kinds()));
    meta.put("stop", stop);
    meta.put("in", part.map(CountedPart::toString).orElse(null));
    return meta;
  }

  private String[] shown(boolean dispersion) {
    List<String> shown = new ArrayList<>(List.of("count", "per_million", "articles"));
    if (dispersion) {
      shown.add("dispersion");
      DISPERSIONS.forEach(column -> shown.add(column.key()));
    }
    if (forms) {
      shown.add("forms");
    }
    shown.add("word");
    return shown.toArray(new String[0]);
  }

  /** The cells of {@link #COLUMNS}. */
  List<Object> cells(FreqRow row, long tokens) {
    List<Object> cells = new ArrayList<>();
    cells.add(row.word());
    cells.add(row.count());
    cells.add(row.count() * 1e6 / tokens);
    cells.add(row.articles());
    cells.add(row.dispersion().map(Dispersion::dp).orElse(null));
    cells.add(forms ? formCells(row.forms()) : null);
    return cells;
  }

  private static List<Map<String, Object>> formCells(List<FormCount> forms) {
    List<Map<String, Object>> cells = new ArrayList<>(forms.size());
    for (FormCount form : forms) {
      Map<String, Object> cell = new LinkedHashMap<>();
      cell.put("form", form.form());
      cell.put("count", form.count());
      cells.add(cell);
    }
    return cells;
  }

  private String note(long rows, Totals totals) {
    String thing = length == 1 ? "word" : "n-gram";
    return Digits.grouped(rows)
        + " of "
        + Digits.counted(totals.words(), "distinct " + thing)
        + "; "
        + Digits.counted(totals.tokens(), length == 1 ? "token" : thing)
        + " in "
        + Digits.counted(totals.articles(), "article");
  }

  /** What holds for all rows: distinct words, tokens (or n-grams) counted, articles. */
  private record Totals(long words, long tokens, long articles) {}

  private static final class Tally {
    private long rows;
  }
}
