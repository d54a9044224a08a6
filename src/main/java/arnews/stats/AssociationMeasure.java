package arnews.stats;

import java.util.Locale;

/** What collocates may be ranked by. */
public enum AssociationMeasure {
  /** The share that being together has in the occurrences of both. */
  LOG_DICE,
  /** Pointwise mutual information: how exclusive a pair is; loves what is rare. */
  PMI,
  /** The log-likelihood ratio: how sure it is that they go together. */
  G2,
  /** The t-score: likewise, kind to frequent words. */
  T,
  /** The z-score. */
  Z,
  /** Mutual information with the third power of the count. */
  MI3,
  /** The minimum sensitivity. */
  MIN_SENSITIVITY;

  /** The measure of a pair. */
  public double of(Association pair) {
    return switch (this) {
      case LOG_DICE -> pair.logDice();
      case PMI -> pair.pmi();
      case G2 -> pair.g2();
      case T -> pair.t();
      case Z -> pair.z();
      case MI3 -> pair.mi3();
      case MIN_SENSITIVITY -> pair.minimumSensitivity();
    };
  }

  /** The name as it is given on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
