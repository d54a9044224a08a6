package arnews.cli;

import arnews.freq.CollocateCounts;
import arnews.freq.CollocateRow;
import arnews.output.Answer;
import arnews.output.Column;
import arnews.output.Section;
import arnews.stats.Association;
import arnews.stats.AssociationMeasure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The answer of {@code arnews freq --collocates}.
 *
 * @param freq the answer that counts all words
 * @param node the word whose neighbours these are
 * @param window how many words on each side are near
 * @param measure what rows are ranked by
 */
record CollocatesAnswer(FreqAnswer freq, String node, int window, AssociationMeasure measure) {
  private static final List<Column> COLUMNS =
      List.of(
          Column.arabic("word"),
          Column.number("together").withBar(),
          Column.number("articles"),
          Column.number("count"),
          Column.decimal("log_dice", 2),
          Column.decimal("pmi", 2),
          Column.decimal("g2", 2),
          Column.decimal("t", 2),
          Column.decimal("z", 2),
          Column.decimal("mi3", 2),
          Column.decimal("min_sensitivity", 4));

  private static final List<String> SHOWN = List.of("together", "count", "log_dice", "g2", "t");

  Answer of(CollocateCounts counts, long least, int most) {
    Map<String, Object> meta = freq.meta();
    meta.put("articles", counts.articles());
    meta.put("tokens", counts.tokens());
    meta.put("words", counts.words());
    meta.put("node", node);
    meta.put("node_count", counts.nodes());
    meta.put("window", window);
    meta.put("window_tokens", counts.windows());
    meta.put("measure", measure.toString());
    List<CollocateRow> rows = counts.rows(measure, least, most);
    Section section =
        new Section(
            "rows",
            COLUMNS,
            sink -> {
              for (CollocateRow row : rows) {
                sink.row(cells(row));
              }
            });
    return Answer.of(
        meta, section.showing(shown()).noting(() -> List.of(note(rows.size(), counts))));
  }

  private String[] shown() {
    List<String> shown = new ArrayList<>(SHOWN);
    if (!shown.contains(measure.toString())) {
      shown.add(measure.toString());
    }
    shown.add("word");
    return shown.toArray(new String[0]);
  }

  private static List<Object> cells(CollocateRow row) {
    Association pair = row.association();
    return Arrays.asList(
        row.word(),
        row.together(),
        row.articles(),
        row.count(),
        pair.logDice(),
        pair.pmi(),
        pair.g2(),
        pair.t(),
        pair.z(),
        pair.mi3(),
        pair.minimumSensitivity());
  }

  private String note(int rows, CollocateCounts counts) {
    return Digits.grouped(rows)
        + " of "
        + Digits.counted(counts.words(), "collocate")
        + " within "
        + window
        + " of "
        + Digits.counted(counts.nodes(), "occurrence")
        + "; "
        + Digits.counted(counts.tokens(), "token")
        + " in "
        + Digits.counted(counts.articles(), "article");
  }
}
