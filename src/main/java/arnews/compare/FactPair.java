package arnews.compare;

import java.util.Comparator;

/**
 * Two claims of different articles that may state one fact.
 *
 * @param a of the article that comes first
 * @param b of the other
 * @param values how their values stand to each other
 * @param score how sure it is
 */
record FactPair(FactContext a, FactContext b, Values values, double score) {
  /** A running total seldom grows by more within some days. */
  private static final double GROWTH = 1.5;

  /** Equal values first, and of these the surest; then by place. */
  static final Comparator<FactPair> ORDER =
      Comparator.comparing(FactPair::values)
          .thenComparing(FactPair::score, Comparator.reverseOrder())
          .thenComparingInt(pair -> pair.a().article)
          .thenComparingLong(pair -> pair.a().start())
          .thenComparingInt(pair -> pair.b().article)
          .thenComparingLong(pair -> pair.b().start());

  /** How unlikely it is that the first value is equal to another by chance. */
  double rareness() {
    return FactLikeness.rareness(a.claim);
  }

  /** Whether the values are as near as a total and what it was some days before. */
  boolean isNear() {
    double one = a.claim.number().value().number().doubleValue();
    double other = b.claim.number().value().number().doubleValue();
    return Math.max(one, other) <= GROWTH * Math.min(one, other);
  }

  /** How two values stand to each other. */
  enum Values {
    EQUAL,
    /** One is the other rounded, or both are rough and near. */
    ROUNDED,
    UNEQUAL
  }
}
