package arnews.stats;

/**
 * How a signature is cut into bands for locality-sensitive hashing: two sets are candidates if all
 * rows of a band are equal. Leskovec, Rajaraman and Ullman, "Mining of Massive Datasets", section
 * 3.4.
 *
 * @param bands how many bands
 * @param rows how many places of the signature each has
 */
public record LshBands(int bands, int rows) {
  /** In how many steps errors are added up between similarities 0 and 1. */
  private static final int STEPS = 1000;

  public LshBands {
    if (bands < 1 || rows < 1) {
      throw new IllegalArgumentException(bands + " bands of " + rows);
    }
  }

  /** How likely two sets of that Jaccard similarity are candidates. */
  public double probability(double similarity) {
    return 1 - Math.pow(1 - Math.pow(similarity, rows), bands);
  }

  /**
   * The bands with the fewest errors, false candidates and missed ones counting alike.
   *
   * @param threshold the Jaccard similarity from which sets should be candidates
   * @param length how many places a signature has; some may be left over
   */
  public static LshBands optimal(double threshold, int length) {
    LshBands best = null;
    double fewest = Double.POSITIVE_INFINITY;
    for (int bands = 1; bands <= length; bands++) {
      for (int rows = 1; rows <= length / bands; rows++) {
        LshBands candidate = new LshBands(bands, rows);
        double errors = candidate.errors(threshold);
        if (errors < fewest) {
          fewest = errors;
          best = candidate;
        }
      }
    }
    if (best == null) {
      throw new IllegalArgumentException("a signature of " + length);
    }
    return best;
  }

  private double errors(double threshold) {
    double errors = 0;
    for (int step = 0; step < STEPS; step++) {
      double similarity = (step + 0.5) / STEPS;
      double probability = probability(similarity);
      errors += similarity < threshold ? probability : 1 - probability;
    }
    return errors;
  }
}
