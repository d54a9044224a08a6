package arnews.cli;

import arnews.freq.FormCounts;
import arnews.freq.KeynessRanking;
import arnews.freq.KeynessRow;
import arnews.output.Answer;
import arnews.output.Column;
import arnews.output.Section;
import arnews.stats.KeynessMeasure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The answer of {@code arnews freq --reference}: the columns of {@code freq}, then those of the
 * comparison.
 *
 * @param freq the answer without a reference
 * @param measure what rows are ranked by
 * @param reference the path of the reference
 */
record KeywordsAnswer(FreqAnswer freq, KeynessMeasure measure, String reference) {
  /** Words with a q below this are told of. */
  private static final double SIGNIFICANT = 0.05;

  private static final int DECIMALS_OF_P = 12;

  private static final List<Column> COLUMNS =
      List.of(
          Column.number("reference"),
          Column.decimal("g2", 2),
          Column.decimal("p", DECIMALS_OF_P),
          Column.decimal("q", DECIMALS_OF_P),
          Column.decimal("log_ratio", 3),
          Column.decimal("log_ratio_low", 3),
          Column.decimal("chi2", 2),
          Column.decimal("diff", 1),
          Column.decimal("bic", 2));

  Answer of(FormCounts counts, KeynessRanking ranking, int most) {
    Map<String, Object> meta = freq.meta();
    meta.put("articles", counts.articles());
    meta.put("tokens", counts.tokens());
    meta.put("words", counts.words());
    meta.put("reference", reference);
    meta.put("reference_articles", ranking.referenceArticles());
    meta.put("reference_tokens", ranking.referenceSize());
    meta.put("compared", ranking.compared());
    meta.put("measure", measure.toString());
    meta.put("g2", "4-term");
    meta.put("p", test());
    meta.put("q", "Benjamini-Hochberg");
    meta.put("confidence", KeynessRanking.CONFIDENCE);
    List<Column> columns = new ArrayList<>(FreqAnswer.COLUMNS);
    columns.addAll(COLUMNS);
    long tokens = counts.tokens();
    Section section =
        new Section(
            "rows",
            columns,
            sink -> {
              for (KeynessRow row : ranking.rows(most, freq.forms())) {
                sink.row(cells(row, tokens));
              }
            });
    return Answer.of(meta, section.showing(shown()).noting(() -> notes(counts, ranking, most)));
  }

  private String test() {
    return switch (measure) {
      case FISHER -> "Fisher's exact test";
      case CHI2 -> "chi-square; Fisher's exact test where an expected count is below 5";
      default -> "G2; Fisher's exact test where an expected count is below 5";
    };
  }

  private String[] shown() {
    List<String> shown =
        new ArrayList<>(List.of("count", "reference", "g2", "log_ratio", "log_ratio_low"));
    switch (measure) {
      case CHI2, DIFF, BIC -> shown.add(measure.toString());
      case FISHER -> shown.add("p");
      default -> {}
    }
    if (freq.forms()) {
      shown.add("forms");
    }
    shown.add("word");
    return shown.toArray(new String[0]);
  }

  private List<Object> cells(KeynessRow row, long tokens) {
    List<Object> cells = freq.cells(row.row(), tokens);
    cells.add(row.keyness().corpora().c());
    cells.add(row.keyness().g2());
    cells.add(row.p());
    cells.add(row.q());
    cells.add(row.keyness().logRatio());
    cells.add(row.logRatioLow());
    cells.add(row.keyness().chiSquare());
    cells.add(row.keyness().percentDifference());
    cells.add(row.keyness().bic());
    return cells;
  }

  private static List<String> notes(FormCounts counts, KeynessRanking ranking, int most) {
    return List.of(
        Digits.grouped(Math.min(most, ranking.compared()))
            + " of "
            + Digits.counted(ranking.compared(), "distinct word")
            + ", "
            + Digits.grouped(ranking.below(SIGNIFICANT))
            + " with q < "
            + SIGNIFICANT,
        of(counts.tokens(), counts.articles())
            + "; reference: "
            + of(ranking.referenceSize(), ranking.referenceArticles()));
  }

  private static String of(long tokens, long articles) {
    return Digits.counted(tokens, "token") + " in " + Digits.counted(articles, "article");
  }
}
