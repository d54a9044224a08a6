package arnews.stats;

import java.util.Set;

/**
 * How much two sets share.
 *
 * @param both how many members are in both
 * @param first how many are in the first
 * @param second how many are in the second
 */
public record SetSimilarity(long both, long first, long second) {
  public SetSimilarity {
    if (both < 0 || both > first || both > second) {
      throw new IllegalArgumentException(both + " in both of " + first + " and " + second);
    }
  }

  /** Of two sets. */
  public static SetSimilarity of(Set<?> first, Set<?> second) {
    Set<?> smaller = first.size() < second.size() ? first : second;
    Set<?> larger = smaller == first ? second : first;
    long both = smaller.stream().filter(larger::contains).count();
    return new SetSimilarity(both, first.size(), second.size());
  }

  /** The share of all members that are in both; 1 of two empty sets. */
  public double jaccard() {
    return share(both, first + second - both);
  }

  /** Twice the members in both for all members of each; 1 of two empty sets. */
  public double dice() {
    return share(2 * both, first + second);
  }

  /** The share of the second's members that the first has too; 1 if the second is empty. */
  public double containment() {
    return share(both, second);
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }
}
