package arnews.stats;

/** The cosine of the angle between two lists of weights. */
public final class Cosine {
  private Cosine() {}

  /**
   * The cosine: 1 where all weights stand in one proportion, 0 where no weight meets another or one
   * list is all zero.
   *
   * @throws IllegalArgumentException if the lengths differ
   */
  public static double of(double[] first, double[] second) {
    if (first.length != second.length) {
      throw new IllegalArgumentException(first.length + " weights and " + second.length);
    }
    double product = 0;
    double firstSquares = 0;
    double secondSquares = 0;
    for (int i = 0; i < first.length; i++) {
      product += first[i] * second[i];
      firstSquares += first[i] * first[i];
      secondSquares += second[i] * second[i];
    }
    return of(product, firstSquares, secondSquares);
  }

  /** Likewise, from the sum of products and the sums of the squares of each. */
  public static double of(double product, double firstSquares, double secondSquares) {
    if (firstSquares == 0 || secondSquares == 0) {
      return 0;
    }
    double cosine = product / Math.sqrt(firstSquares) / Math.sqrt(secondSquares);
    return Math.max(-1, Math.min(1, cosine));
  }
}
