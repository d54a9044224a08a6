package arnews.stats;

import java.util.Locale;

/** What words may be ranked by when two corpora are compared. */
public enum KeynessMeasure {
  /** The log-likelihood ratio: how sure a difference is. */
  G2,
  /** Pearson's chi-square: likewise, kinder to rare words. */
  CHI2,
  /** The p of Fisher's exact test: likewise, without an approximation. */
  FISHER,
  /** The log ratio: how great a difference is, sure or not. */
  LOG_RATIO,
  /** The conservative log ratio: how great a difference surely is. */
  LRC,
  /** The difference in per cent: how great it is, without end for what the reference lacks. */
  DIFF,
  /** The Bayesian information criterion, which ranks as G2 does. */
  BIC;

  /**
   * What a word is ranked by: the higher, the more it stands out in the corpus; the lower, the more
   * in the reference.
   *
   * @param interval tells the conservative log ratio
   */
  public double score(Keyness keyness, ConservativeLogRatio interval) {
    return switch (this) {
      case G2, BIC -> keyness.g2();
      case CHI2 -> keyness.chiSquare();
      case FISHER ->
          Math.copySign(
              Math.log(FisherExact.twoSided(keyness.corpora())), keyness.corpora().surplus());
      case LOG_RATIO -> keyness.logRatio();
      case LRC -> interval.of(keyness.corpora());
      case DIFF -> keyness.percentDifference();
    };
  }

  /**
   * How likely so great a difference is by chance: by chi-square where that is the measure, else by
   * G2, and by Fisher's exact test where counts are small or where that is the measure.
   */
  public double p(Keyness keyness) {
    return switch (this) {
      case FISHER -> FisherExact.twoSided(keyness.corpora());
      case CHI2 -> keyness.isSmall() ? keyness.p() : ChiSquare.p(Math.abs(keyness.chiSquare()), 1);
      default -> keyness.p();
    };
  }

  /** The name as it is given on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
