package arnews.compare;

import arnews.numbers.Kind;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** The pairs of claims that may state one fact, and how far each two articles agree. */
final class FactAgreements {
  private final List<FactPair> pairs = new ArrayList<>();

  /** For each article its agreement with those before it. */
  private final List<List<FactAgreement>> agreements = new ArrayList<>();

  /** Pairs the claims of articles, which lie in the same order as these. */
  FactAgreements(
      List<FactArticle> articles, List<List<FactContext>> claims, FactLikeness likeness) {
    List<Set<Integer>> words = new ArrayList<>();
    for (List<FactContext> article : claims) {
      Set<Integer> near = new HashSet<>();
      article.forEach(claim -> near.addAll(claim.near.keySet()));
      words.add(near);
    }
    for (int j = 0; j < claims.size(); j++) {
      List<FactAgreement> before = new ArrayList<>();
      for (int i = 0; i < j; i++) {
        List<FactPair> both = pairs(claims.get(i), claims.get(j), likeness);
        FactAgreement agreement =
            FactAgreement.of(
                both,
                days(articles.get(i), articles.get(j)),
                likeness.kinship(words.get(i), words.get(j)));
        both.stream().filter(agreement::allows).forEach(pairs::add);
        before.add(agreement);
      }
      agreements.add(before);
    }
    pairs.sort(FactPair.ORDER);
  }

  private static List<FactPair> pairs(
      List<FactContext> first, List<FactContext> second, FactLikeness likeness) {
    List<FactPair> pairs = new ArrayList<>();
    for (FactContext a : first) {
      for (FactContext b : second) {
        likeness.pair(a, b).ifPresent(pairs::add);
      }
    }
    pairs.sort(FactPair.ORDER);
    return pairs;
  }

  private static OptionalLong days(FactArticle a, FactArticle b) {
    return a.date().isPresent() && b.date().isPresent()
        ? OptionalLong.of(Math.abs(ChronoUnit.DAYS.between(a.date().get(), b.date().get())))
        : OptionalLong.empty();
  }

  /** All pairs that the agreement of their articles allows, in their order. */
  List<FactPair> pairs() {
    return pairs;
  }

  /**
   * Whether numbers of a kind can be in dispute between articles: between most of these, and no two
   * of them are about other things.
   */
  boolean canDiffer(Kind kind, Set<Integer> articles, Set<Integer> others) {
    int yes = 0;
    for (int a : articles) {
      for (int b : others) {
        FactAgreement agreement = agreements.get(Math.max(a, b)).get(Math.min(a, b));
        if (agreement.isOfOthers()) {
          return false;
        }
        yes += agreement.canDiffer(kind) ? 1 : 0;
      }
    }
    return 2 * yes >= articles.size() * others.size();
  }
}
