package arnews.compare;

import java.util.Locale;

/** What keywords are ranked by. */
public enum KeywordMeasure {
  /** The log-likelihood of four terms: how sure it is that a word is commoner here. */
  G2,
  /** Pearson's statistic, without a correction. */
  CHI2,
  /** How many times as common a word is here, as a logarithm to base 2. */
  LOG_RATIO,
  /** The lower bound of that: the conservative log ratio, which is both sure and large. */
  LRC,
  /** How many percent commoner. */
  DIFF,
  /** The Bayesian information criterion: G2 less the logarithm of the size. */
  BIC;

  /** The name as it is given on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
