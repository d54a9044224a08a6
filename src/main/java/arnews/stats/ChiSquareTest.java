package arnews.stats;

import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/** Pearson's test of a table of any size. */
public final class ChiSquareTest {
  private final double statistic;
  private final double p;

  /**
   * A test of independence.
   *
   * @param table rows of the same length, at least two of at least two
   */
  public ChiSquareTest(long[][] table) {
    double[] rows = new double[table.length];
    double[] columns = new double[table[0].length];
    double total = 0;
    for (int i = 0; i < table.length; i++) {
      for (int j = 0; j < columns.length; j++) {
        rows[i] += table[i][j];
        columns[j] += table[i][j];
        total += table[i][j];
      }
    }
    double sum = 0;
    for (int i = 0; i < table.length; i++) {
      for (int j = 0; j < columns.length; j++) {
        double expected = rows[i] * columns[j] / total;
        sum += (table[i][j] - expected) * (table[i][j] - expected) / expected;
      }
    }
    statistic = sum;
    int degrees = (rows.length - 1) * (columns.length - 1);
    p = 1 - new ChiSquaredDistribution(null, degrees).cumulativeProbability(sum);
  }

  /** The statistic. */
  public double statistic() {
    return statistic;
  }

  /** How likely a statistic is as large by chance. */
  public double p() {
    return p;
  }
}
