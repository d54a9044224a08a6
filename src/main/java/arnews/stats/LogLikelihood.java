package arnews.stats;

/**
 * The log-likelihood ratio G2 of a table. Ted Dunning, "Accurate methods for the statistics of
 * surprise and coincidence", Computational Linguistics 19 (1993), 61-74.
 */
public final class LogLikelihood {
  private LogLikelihood() {}

  /** G2 over all four cells, never below zero; that of AntConc 4, NLTK, Mahout and quanteda. */
  public static double fourTerm(Contingency table) {
    double surplus = table.surplus();
    return 2
        * (cell(table, table.a(), table.firstRow(), table.firstColumn(), surplus)
            + cell(table, table.b(), table.firstRow(), table.secondColumn(), -surplus)
            + cell(table, table.c(), table.secondRow(), table.firstColumn(), -surplus)
            + cell(table, table.d(), table.secondRow(), table.secondColumn(), surplus));
  }

  private static double cell(
      Contingency table, long observed, long row, long column, double surplus) {
    return Deviance.of((double) observed, table.expected(row, column), surplus);
  }

  /** {@link #fourTerm} with a minus where the first cell is below what is expected. */
  public static double signed(Contingency table) {
    return Math.copySign(fourTerm(table), table.surplus());
  }

  /** The root of G2, signed likewise: near a standard normal if rows and columns go their ways. */
  public static double signedRoot(Contingency table) {
    return Math.copySign(Math.sqrt(fourTerm(table)), table.surplus());
  }

  /**
   * {@link #fourTerm} with the correction for small samples of D. A. Williams, "Improved likelihood
   * ratio tests for complete contingency tables", Biometrika 63 (1976), 33-37.
   *
   * @throws IllegalArgumentException if a row or column is empty
   */
  public static double williams(Contingency table) {
    double total = table.total();
    double rows = total / table.firstRow() + total / table.secondRow() - 1;
    double columns = total / table.firstColumn() + total / table.secondColumn() - 1;
    if (!Double.isFinite(rows * columns)) {
      throw new IllegalArgumentException("an empty row or column: " + table);
    }
    return fourTerm(table) / (1 + rows * columns / (6 * total));
  }

  /**
   * G2 over the occurrences alone, as the wizard of Paul Rayson counts it: Rayson and Garside,
   * "Comparing corpora using frequency profiling" (2000). Somewhat below {@link #fourTerm}.
   */
  public static double twoTerm(Contingency corpora) {
    double first = corpora.expected();
    double second = corpora.expected(corpora.secondRow(), corpora.firstColumn());
    double surplus = corpora.surplus();
    return 2
        * (Deviance.of((double) corpora.a(), first, surplus)
            + Deviance.of((double) corpora.c(), second, -surplus));
  }
}
