package arnews.stats;

/**
 * How a word's frequency in a corpus differs from that in a reference corpus.
 *
 * @param corpora the word's occurrences and all other tokens, of the corpus in the first row, of
 *     the reference in the second
 */
public record Keyness(Contingency corpora) {
  private static final double MILLION = 1e6;

  /**
   * The keyness of a word.
   *
   * @param f1 how often it occurs in the corpus
   * @param n1 how many tokens the corpus has
   * @param f2 how often it occurs in the reference
   * @param n2 how many tokens the reference has
   */
  public static Keyness of(long f1, long n1, long f2, long n2) {
    return new Keyness(Contingency.ofCorpora(f1, n1, f2, n2));
  }

  /** The log-likelihood ratio over four cells, with a minus where the word is rarer. */
  public double g2() {
    return LogLikelihood.signed(corpora);
  }

  /** Pearson's chi-square without a correction, with a minus where the word is rarer. */
  public double chiSquare() {
    return ChiSquare.signed(corpora);
  }

  /** Whether chi-square's distribution cannot be trusted: an expected count is below five. */
  public boolean isSmall() {
    return corpora.leastExpected() < ChiSquare.SMALL_EXPECTATION;
  }

  /**
   * How likely so great a difference is by chance: by the distribution of G2, and by Fisher's exact
   * test where counts are small.
   */
  public double p() {
    return isSmall() ? FisherExact.twoSided(corpora) : ChiSquare.p(Math.abs(g2()), 1);
  }

  /**
   * The binary logarithm of how many times as frequent the word is, a half added to all counts so
   * that zeros can be compared. Andrew Hardie, "Log Ratio: an informal introduction" (2014); the
   * half after S. D. Walter, Biometrika 62 (1975), 371-374.
   */
  public double logRatio() {
    return (Math.log(corpora.a() + 0.5)
            - Math.log(corpora.firstRow() + 0.5)
            - Math.log(corpora.c() + 0.5)
            + Math.log(corpora.secondRow() + 0.5))
        / Math.log(2);
  }

  /**
   * By how many per cent the word is more frequent than in the reference, infinite where it is not
   * there. Costas Gabrielatos and Anna Marchi, "Keyness: appropriate metrics and practical issues"
   * (2012).
   */
  public double percentDifference() {
    double reference = frequency(corpora.c(), corpora.secondRow());
    return (frequency(corpora.a(), corpora.firstRow()) - reference) / reference * 100;
  }

  /**
   * How much G2 is beyond what the Bayesian information criterion asks of a difference in either
   * direction: above 2 is evidence of one, above 10 very strong, below zero against. Andrew Wilson,
   * "Embracing Bayes factors for key item analysis in corpus linguistics" (2013).
   */
  public double bic() {
    return LogLikelihood.fourTerm(corpora) - Math.log((double) corpora.total());
  }

  /**
   * The ratio of frequencies per million, each raised by a constant that favours rare words when
   * low and common words when high. Adam Kilgarriff, "Simple maths for keywords" (2009).
   */
  public double simpleMaths(double added) {
    return (frequency(corpora.a(), corpora.firstRow()) * MILLION + added)
        / (frequency(corpora.c(), corpora.secondRow()) * MILLION + added);
  }

  private static double frequency(long count, long size) {
    return (double) count / size;
  }
}
