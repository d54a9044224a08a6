package arnews.stats;

import org.apache.commons.math3.special.Gamma;

/** Pearson's chi-square of a table, with the corrections that are in use, and its distribution. */
public final class ChiSquare {
  /** Below such an expected count the distribution of chi-square is only roughly known. */
  public static final double SMALL_EXPECTATION = 5;

  private static final double PRECISION = 1e-15;
  private static final int MOST_STEPS = 100_000;

  private ChiSquare() {}

  /** Without a correction. Zero where a row or a column is empty. */
  public static double of(Contingency table) {
    return of(table, Math.abs(table.surplus()));
  }

  /** {@link #of(Contingency)} with a minus where the first cell is below what is expected. */
  public static double signed(Contingency table) {
    return Math.copySign(of(table), table.surplus());
  }

  /** Corrected by Yates: what differs from the expected is lessened by a half, whatever it is. */
  public static double yates(Contingency table) {
    return of(table, Math.abs(table.surplus()) - 0.5);
  }

  /** Corrected by Yates as R and SciPy do: lessened by a half, at most to nothing. */
  public static double yatesBounded(Contingency table) {
    return of(table, Math.max(0, Math.abs(table.surplus()) - 0.5));
  }

  /**
   * As quanteda does unless told otherwise: {@link #yates} where a count to be expected is below
   * five and the difference is at least a half, otherwise {@link #of}; signed.
   */
  public static double yatesWhereSmall(Contingency table) {
    double surplus = table.surplus();
    boolean correct = table.leastExpected() < SMALL_EXPECTATION && Math.abs(surplus) >= 0.5;
    return Math.copySign(correct ? yates(table) : of(table), surplus);
  }

  private static double of(Contingency table, double difference) {
    double rows = (double) table.firstRow() * table.secondRow();
    double columns = (double) table.firstColumn() * table.secondColumn();
    if (rows == 0 || columns == 0) {
      return 0;
    }
    double total = table.total();
    return difference * total / rows * difference * total / columns * total;
  }

  /**
   * Of a word's occurrences alone, as a test of fit to the sizes of the corpora; that of AntConc 3.
   * Somewhat below {@link #of(Contingency)}.
   */
  public static double twoTerm(Contingency corpora) {
    double first = corpora.expected();
    double second = corpora.expected(corpora.secondRow(), corpora.firstColumn());
    double surplus = corpora.surplus();
    return first == 0 || second == 0 ? 0 : surplus * surplus * (1 / first + 1 / second);
  }

  /**
   * Of a table of any size, without a correction.
   *
   * @param rows the counts, in rows of equal length
   * @throws IllegalArgumentException if the rows differ in length, or a row or column is empty
   */
  public static double of(long[][] rows) {
    long[] rowSums = new long[rows.length];
    long[] columnSums = new long[rows[0].length];
    long total = 0;
    for (int row = 0; row < rows.length; row++) {
      if (rows[row].length != columnSums.length) {
        throw new IllegalArgumentException("rows of different length");
      }
      for (int column = 0; column < columnSums.length; column++) {
        rowSums[row] += rows[row][column];
        columnSums[column] += rows[row][column];
        total += rows[row][column];
      }
    }
    double sum = 0;
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < columnSums.length; column++) {
        double expected = (double) rowSums[row] / total * columnSums[column];
        if (!(expected > 0)) {
          throw new IllegalArgumentException("an empty row or column");
        }
        double difference = rows[row][column] - expected;
        sum += difference * difference / expected;
      }
    }
    return sum;
  }

  /**
   * How likely a value so high or higher is if nothing goes together.
   *
   * @param degrees the degrees of freedom, 1 for a table of two by two
   */
  public static double p(double chiSquare, int degrees) {
    if (!(chiSquare > 0)) {
      return 1;
    }
    return Gamma.regularizedGammaQ(degrees / 2.0, chiSquare / 2, PRECISION, MOST_STEPS);
  }
}
