package arnews.stats;

/**
 * How evenly a word is spread over the parts of a corpus, from its relative frequencies there, so
 * that parts may differ in size: Alphonse Juilland's D and John Carroll's D2, after Gries,
 * "Dispersions and adjusted frequencies in corpora" (2008). Both are near 1 if it is spread evenly,
 * near 0 if all is in one part. Only parts in which the word occurs need be added. Whole numbers
 * are summed, so that sums in any order are equal.
 *
 * @param sum the sum of the frequencies, in units of 2 to the power of -40
 * @param squares that of their squares, in the same units
 * @param entropy that of each times its natural logarithm with a minus, in the same units
 */
public record PartFrequencies(long sum, long squares, long entropy) {
  /** Of no part yet. */
  public static final PartFrequencies NONE = new PartFrequencies(0, 0, 0);

  private static final double UNIT = 1L << 40;

  /**
   * The frequency of a word in a part.
   *
   * @param occurrences how often it occurs there, at least once
   * @param size how many tokens the part has
   */
  public static PartFrequencies of(long occurrences, long size) {
    double frequency = (double) occurrences / size;
    return new PartFrequencies(
        Math.round(frequency * UNIT),
        Math.round(frequency * frequency * UNIT),
        Math.round(-frequency * StrictMath.log(frequency) * UNIT));
  }

  /**
   * With another part, or other parts.
   *
   * @throws ArithmeticException if there are more than eight million parts of this word alone
   */
  public PartFrequencies plus(PartFrequencies other) {
    return new PartFrequencies(
        Math.addExact(sum, other.sum),
        Math.addExact(squares, other.squares),
        Math.addExact(entropy, other.entropy));
  }

  /**
   * Juilland's D.
   *
   * @param parts how many parts the corpus has
   * @return NaN of one part
   */
  public double juillandD(long parts) {
    double mean = sum / UNIT / parts;
    double variance = Math.max(0, squares / UNIT / parts - mean * mean);
    return parts < 2 ? Double.NaN : 1 - Math.sqrt(variance / (parts - 1)) / mean;
  }

  /**
   * Carroll's D2.
   *
   * @param parts how many parts the corpus has
   * @return NaN of one part
   */
  public double carrollD2(long parts) {
    double whole = sum / UNIT;
    double entropy = Math.log(whole) + this.entropy / UNIT / whole;
    return parts < 2 ? Double.NaN : Math.min(1, Math.max(0, entropy / Math.log((double) parts)));
  }
}
