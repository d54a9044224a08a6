package arnews.compare;

import arnews.numbers.Kind;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/**
 * How far the numbers of two articles agree. A number in dispute stands out from others that both
 * articles share; where most numbers in the same words are others, the articles tell of two days,
 * two matches or two companies, and nothing is in dispute.
 */
final class FactAgreement {
  /** Two articles of which so many numbers disagree, and fewer agree, are about other things. */
  private static final int MANY = 3;

  /** A running total is told anew within so many days. */
  private static final long DAYS_OF_TOTAL = 3;

  /** Articles that share fewer of their words tell of two events, on days that are not the same. */
  private static final double LEAST_KINSHIP = 0.2;

  /** What two articles of the same day must reach that share no other number. */
  private static final double LEAST_ALONE = 0.6;

  /**
   * What a number that is equal by chance in many sentences needs between articles of other days.
   */
  private static final double LEAST_OF_COMMON = 0.6;

  /** A number of fewer digits is equal by chance in many reports. */
  private static final double RARE = 2.5;

  /** A number of one digit or a year tells little. */
  private static final double COMMON = 1;

  private static final int COUNTS_OF_LATER = 2;
  private static final int OTHERS_OF_LATER = 4;

  private final int equal;
  private final int rare;
  private final int unequal;
  private final OptionalLong days;

  private final double kinship;

  private FactAgreement(int equal, int rare, int unequal, OptionalLong days, double kinship) {
    this.equal = equal;
    this.rare = rare;
    this.unequal = unequal;
    this.days = days;
    this.kinship = kinship;
  }

  /**
   * Counts what agrees: a claim is counted once, with its equal in the other article if it has one.
   *
   * @param pairs the pairs of two articles in their order
   * @param days how many days lie between these, if both have dates
   * @param kinship how many of the words around the numbers they share, from 0 to 1
   */
  static FactAgreement of(List<FactPair> pairs, OptionalLong days, double kinship) {
    Set<FactContext> told = Collections.newSetFromMap(new IdentityHashMap<>());
    int equal = 0;
    int rare = 0;
    int unequal = 0;
    for (FactPair pair : pairs) {
      boolean fresh = !told.contains(pair.a()) && !told.contains(pair.b());
      boolean isEqual = pair.values() == FactPair.Values.EQUAL;
      if (fresh && isEqual) {
        equal++;
        rare += pair.rareness() >= COMMON ? 1 : 0;
      } else if (fresh && pair.values() == FactPair.Values.UNEQUAL) {
        unequal++;
      }
      if (fresh || isEqual) {
        told.add(pair.a());
        told.add(pair.b());
      }
    }
    return new FactAgreement(equal, rare, unequal, days, kinship);
  }

  /** Whether the articles use the same words for other things. */
  boolean isOfOthers() {
    return unequal >= MANY && unequal > equal;
  }

  /** Whether a pair can be one fact, seen from the rest. */
  boolean allows(FactPair pair) {
    if (pair.values() == FactPair.Values.EQUAL) {
      return allowsEqual(pair.rareness(), pair.score());
    }
    Kind kind = pair.a().claim.number().kind();
    return canDiffer(kind)
        && (agrees(kind)
            || (isTotal(kind) && pair.isNear())
            || (isOneDay() && pair.score() >= LEAST_ALONE));
  }

  /** Whether equal values can be one fact. */
  boolean allowsEqual(double rareness, double score) {
    if (isOfOthers()) {
      return rareness >= RARE;
    }
    boolean later = days.isPresent() && days.getAsLong() > 1;
    boolean apart = days.isPresent() && days.getAsLong() > DAYS_OF_TOTAL;
    boolean unlike = apart || rare == 0 || equal <= 2 * unequal;
    boolean chance = later && rareness < COMMON && unlike;
    return !chance || score >= LEAST_OF_COMMON;
  }

  /** Whether numbers of a kind can be in dispute between the articles. */
  boolean canDiffer(Kind kind) {
    return !isOfOthers() && (agrees(kind) || isTotal(kind) || (isOneDay() && unequal <= 1));
  }

  /** Whether enough agrees; prices and shares of another day are mostly others. */
  private boolean agrees(Kind kind) {
    boolean later = days.isPresent() && days.getAsLong() > 1;
    int least = later ? kind == Kind.COUNT ? COUNTS_OF_LATER : OTHERS_OF_LATER : 1;
    return equal > least * unequal;
  }

  private boolean isTotal(Kind kind) {
    return kind == Kind.COUNT
        && (days.isEmpty() || (days.getAsLong() <= DAYS_OF_TOTAL && kinship >= LEAST_KINSHIP));
  }

  private boolean isOneDay() {
    return days.isEmpty() || days.getAsLong() == 0;
  }
}
