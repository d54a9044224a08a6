package arnews.stats;

/**
 * Counts of two things that may go together, in two rows of two columns. Of a word in two corpora
 * the rows are the corpora, the first column its occurrences, the second all other tokens.
 *
 * @param a first row, first column
 * @param b first row, second column
 * @param c second row, first column
 * @param d second row, second column
 */
public record Contingency(long a, long b, long c, long d) {
  public Contingency {
    if (a < 0 || b < 0 || c < 0 || d < 0) {
      throw new IllegalArgumentException("a count below zero: " + a + " " + b + " " + c + " " + d);
    }
  }

  /**
   * A word in two corpora.
   *
   * @param f1 how often it occurs in the first
   * @param n1 how many tokens the first has
   * @param f2 how often it occurs in the second
   * @param n2 how many tokens the second has
   * @throws IllegalArgumentException if a word occurs more often than there are tokens
   */
  public static Contingency ofCorpora(long f1, long n1, long f2, long n2) {
    return new Contingency(f1, n1 - f1, f2, n2 - f2);
  }

  /**
   * Two words that occur together.
   *
   * @param both how often both occur
   * @param first how often the first occurs, with or without the second
   * @param second how often the second occurs, with or without the first
   * @param all how many places there are
   * @throws IllegalArgumentException if the parts are more than the whole
   */
  public static Contingency ofPair(long both, long first, long second, long all) {
    return new Contingency(both, first - both, second - both, all - first - second + both);
  }

  /** The sum of the first row. */
  public long firstRow() {
    return a + b;
  }

  /** The sum of the second row. */
  public long secondRow() {
    return c + d;
  }

  /** The sum of the first column. */
  public long firstColumn() {
    return a + c;
  }

  /** The sum of the second column. */
  public long secondColumn() {
    return b + d;
  }

  /** The sum of all four. */
  public long total() {
    return a + b + c + d;
  }

  /** The count to be expected in the first row and column if rows and columns were independent. */
  public double expected() {
    return expected(firstRow(), firstColumn());
  }

  /** The smallest of the four counts to be expected. */
  public double leastExpected() {
    return expected(Math.min(firstRow(), secondRow()), Math.min(firstColumn(), secondColumn()));
  }

  /** The count to be expected in a cell, from the sums of its row and column. */
  double expected(long row, long column) {
    long total = total();
    return total == 0 ? 0 : (double) row / total * column;
  }

  /**
   * How far the first cell, and with the sign changed its neighbours, is above what is expected.
   * With a fused product, so that two large products that nearly cancel leave their true difference
   * (Kahan; see Jeannerod, Louvet and Muller, Mathematics of Computation 82, 2013).
   */
  public double surplus() {
    long total = total();
    if (total == 0) {
      return 0;
    }
    double other = (double) b * c;
    double lost = Math.fma((double) -b, (double) c, other);
    return (Math.fma((double) a, (double) d, -other) + lost) / total;
  }
}
