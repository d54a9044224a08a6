package arnews.stats;

/**
 * The first cell of a table whose sums of rows and columns are given, when its odds ratio is too.
 * Probabilities are summed outward from the likeliest value, each from its neighbour, and divided
 * by their sum: logarithms of factorials, of which a difference is taken, would lose as many digits
 * as the counts have.
 */
final class Hypergeometric {
  /** Parts of a sum that are smaller than this share of it change nothing. */
  private static final double NOTHING = 1e-18;

  /** A weight below this has lost its digits, and would be rounded up again and again. */
  private static final double LEAST_WEIGHT = Double.MIN_NORMAL;

  private final long row;
  private final long column;
  private final long rest;
  private final double odds;
  private final long mode;

  /**
   * The values for the sums of a table.
   *
   * @param odds the odds ratio, above zero; 1 if rows and columns are independent
   */
  Hypergeometric(Contingency sums, double odds) {
    row = sums.firstRow();
    column = sums.firstColumn();
    rest = sums.total() - row - column;
    this.odds = odds;
    mode = mode();
  }

  /** The lowest value. */
  long lowest() {
    return Math.max(0, -rest);
  }

  /** The highest value. */
  long highest() {
    return Math.min(row, column);
  }

  /** How much likelier the value above is. Falls as values rise. */
  private double up(long value) {
    return odds
        * ((double) (row - value) / (value + 1))
        * ((double) (column - value) / (rest + value + 1));
  }

  private long mode() {
    long low = lowest();
    long high = highest();
    while (low < high) {
      long middle = low + (high - low) / 2;
      if (up(middle) > 1) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Takes values with their weights, that of the mode being 1. */
  private interface Sums {
    /** Whether the weights further out may matter. */
    boolean add(long value, double weight);
  }

  private void outward(Sums sums) {
    double weight = 1;
    long value = mode;
    while (weight >= LEAST_WEIGHT && sums.add(value, weight) && value < highest()) {
      weight *= up(value++);
    }
    weight = 1;
    value = mode;
    while (value > lowest()) {
      weight /= up(--value);
      if (weight < LEAST_WEIGHT || !sums.add(value, weight)) {
        return;
      }
    }
  }

  /** How likely the value is, the mode being 1; zero where no double is so small. */
  double weight(long value) {
    double weight = 1;
    long at = mode;
    while (at < value && weight >= LEAST_WEIGHT) {
      weight *= up(at++);
    }
    while (at > value && weight >= LEAST_WEIGHT) {
      weight /= up(--at);
    }
    return weight >= LEAST_WEIGHT ? weight : 0;
  }

  /** How likely values are that are at most so likely as a bound, the mode being 1. */
  double atMost(double bound) {
    return share((value, weight) -> weight <= bound, bound);
  }

  /** How likely values from one on upward are. */
  double from(long least) {
    return share((value, weight) -> value >= least, weight(least));
  }

  /** How likely values up to one are. */
  double upTo(long most) {
    return share((value, weight) -> value <= most, weight(most));
  }

  private interface Chosen {
    boolean test(long value, double weight);
  }

  /**
   * How likely chosen values are.
   *
   * @param highest the weight of the likeliest chosen value, or less
   */
  private double share(Chosen chosen, double highest) {
    double[] sums = new double[2];
    outward(
        (value, weight) -> {
          sums[0] += weight;
          sums[1] += chosen.test(value, weight) ? weight : 0;
          return weight > NOTHING * Math.min(sums[0], highest);
        });
    return Math.min(1, sums[1] / sums[0]);
  }

  /** The mean of the values. */
  double mean() {
    double[] sums = new double[2];
    outward(
        (value, weight) -> {
          sums[0] += weight;
          sums[1] += weight * (value - mode);
          return weight > NOTHING * sums[0];
        });
    return mode + sums[1] / sums[0];
  }
}
