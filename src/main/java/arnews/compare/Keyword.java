package arnews.compare;

import java.util.Objects;

/**
 * A word that a side has more often than what it is compared with.
 *
 * @param side the side
 * @param word the lemma
 * @param count how often the side has it
 * @param reference how often the other sides, or the reference corpus, have it
 * @param g2 the log-likelihood of four terms
 * @param chi2 Pearson's statistic, without a correction
 * @param test what p is of: {@code fisher} where a count below 5 is to be expected or that is the
 *     measure, {@code chi2} where that is, else {@code g2}
 * @param p how likely so large a difference is by chance; both directions count
 * @param q p after Benjamini and Hochberg, over all words of the side
 * @param logRatio how many times as common, as a logarithm to base 2
 * @param logRatioLow the bound towards 0 of its confidence interval of 95 % over all words; 0 where
 *     the interval holds 0
 * @param diff how many percent commoner
 * @param bic the Bayesian information criterion of G2
 */
public record Keyword(
    String side,
    String word,
    long count,
    long reference,
    double g2,
    double chi2,
    String test,
    double p,
    double q,
    double logRatio,
    double logRatioLow,
    double diff,
    double bic) {
  public Keyword {
    Objects.requireNonNull(side);
    Objects.requireNonNull(word);
    Objects.requireNonNull(test);
  }
}
