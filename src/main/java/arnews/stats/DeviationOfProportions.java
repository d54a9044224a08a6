package arnews.stats;

/**
 * Gries' deviation of proportions, DP: half the sum over all parts of a corpus of how far a word's
 * share of occurrences in a part is from the part's share of the corpus. Zero is spread evenly,
 * near one is all in one small part. Stefan Th. Gries, "Dispersions and adjusted frequencies in
 * corpora", International Journal of Corpus Linguistics 13 (2008), 403-437.
 */
public final class DeviationOfProportions {
  private DeviationOfProportions() {}

  /**
   * The DP of a word.
   *
   * @param occurrences how often it occurs in each part
   * @param sizes how many tokens each part has
   * @throws IllegalArgumentException if the word does not occur or the lengths differ
   */
  public static double of(long[] occurrences, long[] sizes) {
    if (occurrences.length != sizes.length) {
      throw new IllegalArgumentException(occurrences.length + " counts of " + sizes.length);
    }
    long count = 0;
    long size = 0;
    for (int part = 0; part < sizes.length; part++) {
      count += occurrences[part];
      size += sizes[part];
    }
    long surplus = 0;
    for (int part = 0; part < sizes.length; part++) {
      surplus = Math.addExact(surplus, surplus(occurrences[part], count, sizes[part], size));
    }
    return of(surplus, count, size);
  }

  /**
   * What a part adds to the surplus. The shares of both kinds sum to one, so what lies above is as
   * much as what lies below, and only parts in which the word occurs need be looked at. Whole
   * numbers, so that sums in any order are equal.
   *
   * @param occurrences how often the word occurs in the part
   * @param count how often it occurs in the corpus
   * @param partSize how many tokens the part has
   * @param size how many tokens the corpus has
   * @throws ArithmeticException if the product of count and size is beyond 2^63
   */
  public static long surplus(long occurrences, long count, long partSize, long size) {
    return Math.max(0, Math.multiplyExact(occurrences, size) - Math.multiplyExact(count, partSize));
  }

  /** The DP of a word from the sum of its {@link #surplus} over the parts. */
  public static double of(long surplus, long count, long size) {
    if (count <= 0 || size <= 0) {
      throw new IllegalArgumentException("the word does not occur");
    }
    return surplus / ((double) count * size);
  }
}
