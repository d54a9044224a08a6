package arnews.stats;

/**
 * Signatures by which alike sets are found without comparing all (Broder 1997, On the resemblance
 * and containment of documents), and the bands in which they are looked up (Leskovec and others,
 * Mining of Massive Datasets, chapter 3).
 */
public final class MinHash {
  private static final long PRIME = (1L << 61) - 1;
  private static final double STEP = 0.001;

  private MinHash() {}

  /**
   * A permutation of 32 bits: (a x + b) in 64 bits without a sign, modulo the Mersenne prime 2^61 -
   * 1, its lowest 32 bits; as datasketch has it.
   */
  public static long permuted(long x, long a, long b) {
    return Long.remainderUnsigned(a * x + b, PRIME) & 0xFFFFFFFFL;
  }

  /** How likely two sets of a similarity share a band of so many rows, among so many bands. */
  public static double candidate(double similarity, int bands, int rows) {
    return 1 - Math.pow(1 - Math.pow(similarity, rows), bands);
  }

  /**
   * The bands and rows with the fewest errors at a threshold, false finds and misses alike.
   *
   * @return how many bands, and how many rows each
   */
  public static int[] bands(double threshold, int permutations) {
    double least = Double.POSITIVE_INFINITY;
    int[] best = {1, permutations};
    for (int bands = 1; bands <= permutations; bands++) {
      for (int rows = 1; rows <= permutations / bands; rows++) {
        double errors =
            (area(0, threshold, bands, rows, false) + area(threshold, 1, bands, rows, true)) / 2;
        if (errors < least) {
          least = errors;
          best = new int[] {bands, rows};
        }
      }
    }
    return best;
  }

  private static double area(double from, double to, int bands, int rows, boolean missed) {
    double sum = 0;
    for (double x = from; x < to; x += STEP) {
      double found = candidate(x + STEP / 2, bands, rows);
      sum += (missed ? 1 - found : found) * STEP;
    }
    return sum;
  }
}
