package arnews.stats;

/**
 * What a count adds to a log-likelihood, and what it would add had it been as expected. Catherine
 * Loader, "Fast and accurate computation of binomial probabilities" (2000), section 3: the form
 * that loses no digits when both are large and close.
 */
final class Deviance {
  /** Differences of less than such a share of the sum are summed as a series. */
  private static final double CLOSE = 0.1;

  private Deviance() {}

  /**
   * {@code observed * ln(observed / expected) + expected - observed}, which is never below zero.
   *
   * @param surplus observed less expected, as exactly as it is known
   */
  static double of(double observed, double expected, double surplus) {
    if (observed == 0 || expected == 0) {
      return expected;
    }
    double sum = observed + expected;
    if (Math.abs(surplus) >= CLOSE * sum) {
      return observed * Math.log(observed / expected) - surplus;
    }
    // ln(x/m) = 2 artanh(v) with v = (x - m) / (x + m); the first terms cancel against m - x.
    double v = surplus / sum;
    double term = 2 * observed * v;
    double deviance = surplus * v;
    double before = Double.NaN;
    for (int power = 3; deviance != before; power += 2) {
      before = deviance;
      term *= v * v;
      deviance += term / power;
    }
    return deviance;
  }
}
