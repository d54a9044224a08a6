package arnews.stats;

/**
 * How strongly two words go together. Stefan Evert, "Corpora and collocations", in Lüdeling and
 * Kytö (eds.), Corpus Linguistics (2008), 1212-1248, has the measures and their histories.
 *
 * @param table the second word's occurrences and all other tokens: in the first row near the first
 *     word, in the second row elsewhere
 * @param first how often the first word occurs
 */
public record Association(Contingency table, long first) {
  /** The highest that logDice can be for words that never occur apart. */
  private static final double HIGHEST_LOG_DICE = 14;

  /**
   * Two words that occur together in places such as sentences.
   *
   * @param both how many places have both
   * @param first how many have the first
   * @param second how many have the second
   * @param all how many places there are
   */
  public static Association ofPlaces(long both, long first, long second, long all) {
    return new Association(Contingency.ofPair(both, first, second, all), first);
  }

  /**
   * A word near another: Evert's surface co-occurrence.
   *
   * @param near how often the collocate occurs in the windows of the node
   * @param node how often the node occurs
   * @param collocate how often the collocate occurs
   * @param windows how many tokens all windows together have, each counted once, without the node
   * @param all how many tokens the corpus has, without the node
   */
  public static Association ofWindows(
      long near, long node, long collocate, long windows, long all) {
    return new Association(Contingency.ofPair(near, windows, collocate, all), node);
  }

  private long together() {
    return table.a();
  }

  private long second() {
    return table.firstColumn();
  }

  /** The binary logarithm of how many times as often as by chance they are together. */
  public double pmi() {
    return log2(together() / table.expected());
  }

  /** {@link #pmi} with the third power of the count, which does not favour what is rare. */
  public double mi3() {
    return log2(Math.pow((double) together(), 3) / table.expected());
  }

  /**
   * The logarithm of how large a part of the occurrences of both is together, whatever the size of
   * the corpus: one more is twice as much. Pavel Rychlý, "A lexicographer-friendly association
   * score", RASLAN (2008), 6-9.
   */
  public double logDice() {
    return HIGHEST_LOG_DICE + log2(2.0 * together() / (first + second()));
  }

  /** The log-likelihood ratio over four cells, with a minus where they shun each other. */
  public double g2() {
    return LogLikelihood.signed(table);
  }

  /** The t-score: how sure it is that they are together more often than by chance. */
  public double t() {
    return table.surplus() / Math.sqrt((double) together());
  }

  /** The z-score: likewise, measured against what chance would make. */
  public double z() {
    return table.surplus() / Math.sqrt(table.expected());
  }

  /**
   * The smaller of the shares that being together has in the occurrences of each. Ted Pedersen,
   * "Dependent bigram identification" (1998).
   */
  public double minimumSensitivity() {
    return Math.min((double) together() / first, (double) together() / second());
  }

  private static double log2(double ratio) {
    return Math.log(ratio) / Math.log(2);
  }
}
