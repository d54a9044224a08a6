package arnews.cli;

import arnews.freq.Diversity;
import arnews.freq.DiversityCounts;
import arnews.output.Answer;
import arnews.output.Column;
import arnews.output.Section;
import arnews.stats.MovingTypeTokenRatio;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The answer of {@code arnews freq --diversity}.
 *
 * @param freq the answer that counts words
 */
record DiversityAnswer(FreqAnswer freq) {
  private static final List<Column> COLUMNS =
      List.of(
          Column.number("tokens"),
          Column.number("types"),
          Column.decimal("ttr", 4),
          Column.decimal("mattr", 4),
          Column.decimal("mtld", 2),
          Column.decimal("hdd", 4));

  /** The answer of all articles together. */
  Answer of(DiversityCounts counts) {
    List<Column> columns = new ArrayList<>(COLUMNS);
    columns.add(0, Column.number("articles"));
    List<Object> cells = cells(counts.whole());
    cells.add(0, counts.articles());
    return Answer.of(meta(), columns, sink -> sink.row(cells));
  }

  /** The answer that lists each article, made while the articles are read. */
  Answer ofEachArticle(FreqReading reading) {
    List<Column> columns = new ArrayList<>(COLUMNS);
    columns.add(0, FreqAnswer.ARTICLE);
    Section section =
        new Section(
            "rows",
            columns,
            sink ->
                reading.inOrder(
                    new EachArticle<>(
                        new DiversityCounts(freq.query()),
                        sink,
                        (counts, rows) -> rows.row(cells(counts.ofArticle())))));
    return Answer.of(meta(), section);
  }

  private Map<String, Object> meta() {
    Map<String, Object> meta = freq.meta();
    meta.put("mattr_window", MovingTypeTokenRatio.WINDOW);
    return meta;
  }

  private static List<Object> cells(Diversity diversity) {
    List<Object> cells = new ArrayList<>();
    cells.add(diversity.tokens());
    cells.add(diversity.types());
    cells.add(diversity.typeTokenRatio());
    cells.add(diversity.moving().value());
    cells.add(diversity.textual().value());
    cells.add(diversity.hdd());
    return cells;
  }
}
