package arnews.compare;

import arnews.numbers.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Claims of one value that state one fact, and the groups of other values of the same fact. */
final class FactGroup {
  final List<FactContext> members = new ArrayList<>();
  final Set<Integer> articles = new TreeSet<>();

  /** All groups of the fact; shared by them. */
  private List<FactGroup> fact = new ArrayList<>();

  /** The surest pair of equal values; null for a claim alone. */
  private FactPair surest;

  /** The surest pair of different values, or null. */
  private FactPair joined;

  FactGroup(FactContext only) {
    members.add(only);
    articles.add(only.article);
    fact.add(this);
  }

  /** Takes in the claims of another group, which is used no longer. */
  void takeIn(FactGroup other, FactPair pair) {
    members.addAll(other.members);
    articles.addAll(other.articles);
    surest = surer(surer(surest, pair), other.surest);
  }

  private static FactPair surer(FactPair one, FactPair other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return FactPair.ORDER.compare(one, other) <= 0 ? one : other;
  }

  /**
   * Whether both may be values of one fact: no article states both, and no two articles use the
   * same words for other things.
   */
  boolean canBe(FactGroup other, FactAgreements agreements) {
    if (fact == other.fact) {
      return false;
    }
    Kind kind = members.get(0).claim.number().kind();
    for (FactGroup mine : fact) {
      for (FactGroup its : other.fact) {
        if (mine.articles.stream().anyMatch(its.articles::contains)
            || !agreements.canDiffer(kind, mine.articles, its.articles)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Both are values of one fact. */
  void join(FactGroup other, FactPair pair) {
    joined = surer(joined, pair);
    List<FactGroup> both = fact;
    both.addAll(other.fact);
    for (FactGroup each : List.copyOf(other.fact)) {
      each.fact = both;
    }
  }

  /** The groups of the fact, of which the first stands for all. */
  List<FactGroup> fact() {
    return fact;
  }

  /**
   * The pair that tells why its claims are one fact: of different values if there are any; null for
   * a claim alone.
   */
  FactPair surest() {
    FactPair equal = null;
    FactPair different = null;
    for (FactGroup each : fact) {
      equal = surer(equal, each.surest);
      different = surer(different, each.joined);
    }
    return different == null ? equal : different;
  }
}
