package arnews.morphology;

/**
 * The weights of properties. A row has one for each lane of a hypothesis, three of twenty-one bits,
 * so that the rows of a hypothesis are summed by one addition each.
 */
public final class Weights {
  static final int LANES = 3;
  private static final int BITS = 21;
  private static final long LANE = (1L << BITS) - 1;

  /** What stands for zero, so that no lane is ever negative. */
  private static final int ZERO = 1 << 9;

  private final long[] rows;

  /**
   * Takes weights in whole numbers from -512 to 511.
   *
   * @param weights {@code LANES} a row
   */
  public Weights(short[] weights) {
    rows = new long[weights.length / LANES];
    for (int i = 0; i < rows.length; i++) {
      for (int lane = 0; lane < LANES; lane++) {
        rows[i] |= (long) (weights[i * LANES + lane] + ZERO) << (BITS * lane);
      }
    }
  }

  /** The sums of rows, in lanes. */
  long sum(int[] numbers, int count) {
    long sum = 0;
    for (int i = 0; i < count; i++) {
      sum += rows[numbers[i]];
    }
    return sum;
  }

  /** The score in a lane of a sum of so many rows. */
  static int score(long sum, int lane, int count) {
    return (int) (sum >>> (BITS * lane) & LANE) - count * ZERO;
  }
}
