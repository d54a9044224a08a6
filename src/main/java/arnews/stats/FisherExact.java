package arnews.stats;

/**
 * Fisher's exact test of a table of two by two: exact where counts are too small for chi-square. As
 * R's {@code fisher.test} does it.
 */
public final class FisherExact {
  /** What is equally likely may differ by so much from rounding. */
  private static final double TIE = 1 + 1e-7;

  /** The logarithm of an odds ratio is told so closely. */
  private static final double PRECISION = 1e-12;

  private FisherExact() {}

  /** How likely a table is that is at most as likely as this one, its sums being given. */
  public static double twoSided(Contingency table) {
    Hypergeometric values = new Hypergeometric(table, 1);
    return values.atMost(values.weight(table.a()) * TIE);
  }

  /** How likely a first cell so high or higher is, the sums being given. */
  public static double greater(Contingency table) {
    return new Hypergeometric(table, 1).from(table.a());
  }

  /** How likely a first cell so low or lower is, the sums being given. */
  public static double less(Contingency table) {
    return new Hypergeometric(table, 1).upTo(table.a());
  }

  /**
   * The odds ratio under which the table is likeliest, its sums being given: the conditional
   * maximum likelihood estimate, which is not {@code ad / bc}. Zero or infinite at the ends; NaN
   * where the sums leave one table only.
   */
  public static double oddsRatio(Contingency table) {
    Hypergeometric independent = new Hypergeometric(table, 1);
    boolean lowest = table.a() == independent.lowest();
    boolean highest = table.a() == independent.highest();
    if (lowest || highest) {
      return lowest && highest ? Double.NaN : lowest ? 0 : Double.POSITIVE_INFINITY;
    }
    // The mean rises with the odds ratio: ad / bc is never far from where it meets the first cell.
    double middle = Math.log(table.a() + 0.5) + Math.log(table.d() + 0.5);
    middle -= Math.log(table.b() + 0.5) + Math.log(table.c() + 0.5);
    double low = middle - 1;
    double high = middle + 1;
    while (mean(table, low) > table.a()) {
      low -= high - low;
    }
    while (mean(table, high) < table.a()) {
      high += high - low;
    }
    while (high - low > PRECISION * Math.max(1, Math.abs(low))) {
      middle = (low + high) / 2;
      if (mean(table, middle) < table.a()) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return Math.exp((low + high) / 2);
  }

  private static double mean(Contingency table, double logOdds) {
    return new Hypergeometric(table, Math.exp(logOdds)).mean();
  }
}
