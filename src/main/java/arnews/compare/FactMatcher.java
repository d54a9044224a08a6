package arnews.compare;

import arnews.claims.Claim;
import arnews.morphology.Analyser;
import arnews.numbers.NumberMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells which numbers of different articles state one fact. Claims of one value are joined first,
 * the surest pair first, as long as the groups are alike on the average; then groups of different
 * values, as long as no article states both.
 */
public final class FactMatcher {
  /** Groups of one value that are less alike on the average stay apart. */
  private static final double LEAST_MEAN = 0.2;

  private static final int WORDS_OF_REASON = 3;

  private final FactWords words;

  /** A matcher; one thread uses it at a time. */
  public FactMatcher(Analyser analyser) {
    words = new FactWords(analyser);
  }

  /**
   * The facts of articles: those that differ, those that are the same, each with the facts of most
   * articles first, and what one article alone states.
   */
  public List<FactMatch> match(List<FactArticle> articles) {
    List<FactArticle> ordered = new ArrayList<>(articles);
    ordered.sort(Comparator.comparing(FactArticle::article));
    List<List<FactContext>> claims = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      claims.add(words.of(i, ordered.get(i)));
    }
    FactLikeness likeness = new FactLikeness(claims, words.vocabulary().size());
    FactAgreements agreements = new FactAgreements(ordered, claims, likeness);
    IdentityHashMap<FactContext, FactGroup> groups = grouped(claims, agreements, likeness);
    List<FactMatch> matches = new ArrayList<>();
    for (List<FactContext> article : claims) {
      for (FactContext claim : article) {
        List<FactGroup> fact = groups.get(claim).fact();
        if (fact.get(0).members.get(0) == claim) {
          matches.add(match(fact, likeness));
        }
      }
    }
    matches.sort(
        Comparator.comparing(FactMatch::relation)
            .thenComparing(FactMatcher::articles, Comparator.reverseOrder())
            .thenComparing(match -> match.sides().get(0).article())
            .thenComparing(match -> match.sides().get(0).start()));
    return matches;
  }

  private static long articles(FactMatch match) {
    return match.sides().stream().map(FactSide::article).distinct().count();
  }

  private static IdentityHashMap<FactContext, FactGroup> grouped(
      List<List<FactContext>> articles, FactAgreements agreements, FactLikeness likeness) {
    IdentityHashMap<FactContext, FactGroup> groups = new IdentityHashMap<>();
    for (List<FactContext> article : articles) {
      article.forEach(claim -> groups.put(claim, new FactGroup(claim)));
    }
    for (FactPair pair : agreements.pairs()) {
      FactGroup left = groups.get(pair.a());
      FactGroup right = groups.get(pair.b());
      if (pair.values() == FactPair.Values.EQUAL) {
        if (left != right && areLinked(left, right, likeness)) {
          left.takeIn(right, pair);
          right.members.forEach(member -> groups.put(member, left));
        }
      } else if (left.canBe(right, agreements)) {
        left.join(right, pair);
      }
    }
    return groups;
  }

  /** Whether the claims of two groups are alike on the whole and not in one pair alone. */
  private static boolean areLinked(FactGroup a, FactGroup b, FactLikeness likeness) {
    double sum = 0;
    int pairs = 0;
    for (FactContext left : a.members) {
      for (FactContext right : b.members) {
        if (left.article != right.article) {
          sum += Math.max(0, likeness.score(left, right));
          pairs++;
        }
      }
    }
    return sum >= LEAST_MEAN * pairs;
  }

  private FactMatch match(List<FactGroup> fact, FactLikeness likeness) {
    List<FactContext> members = new ArrayList<>();
    fact.forEach(group -> members.addAll(group.members));
    members.sort(
        Comparator.comparingInt((FactContext claim) -> claim.article)
            .thenComparingLong(FactContext::start));
    List<FactSide> sides = new ArrayList<>();
    members.forEach(member -> sides.add(side(member)));
    FactPair surest = fact.get(0).surest();
    List<String> shared = surest == null ? List.of() : shared(surest, likeness);
    String counted = members.get(0).claim.counted();
    String topic = counted.isEmpty() ? String.join(" ", shared) : counted;
    return new FactMatch(relation(fact), topic, reason(surest, shared), sides);
  }

  /** Values of which one rounds the other are the same. */
  private static Relation relation(List<FactGroup> fact) {
    if (fact.size() == 1 && fact.get(0).articles.size() == 1) {
      return Relation.ONLY;
    }
    for (FactGroup group : fact) {
      for (FactGroup other : fact) {
        Claim a = group.members.get(0).claim;
        Claim b = other.members.get(0).claim;
        if (group != other && !FactLikeness.isRounded(a, b)) {
          return Relation.DIFFER;
        }
      }
    }
    return Relation.SAME;
  }

  /** The heaviest words near both numbers of a pair. */
  private List<String> shared(FactPair pair, FactLikeness likeness) {
    List<Integer> both = new ArrayList<>(pair.a().near.keySet());
    both.retainAll(pair.b().near.keySet());
    both.sort(
        Comparator.comparingDouble(
                (Integer word) ->
                    -likeness.weight(word) * pair.a().near.get(word) * pair.b().near.get(word))
            .thenComparing(word -> words.vocabulary().word(word)));
    List<String> shared = new ArrayList<>();
    for (int word : both.subList(0, Math.min(WORDS_OF_REASON, both.size()))) {
      shared.add(words.vocabulary().word(word));
    }
    return shared;
  }

  private static String reason(FactPair pair, List<String> shared) {
    if (pair == null) {
      return "";
    }
    Claim a = pair.a().claim;
    Claim b = pair.b().claim;
    List<String> reasons = new ArrayList<>();
    switch (pair.values()) {
      case EQUAL -> reasons.add("value");
      case ROUNDED -> reasons.add("rounded value");
      case UNEQUAL -> reasons.add("kind");
    }
    if (!a.unit().isEmpty() && a.unit().equals(b.unit())) {
      reasons.add("unit " + a.unit());
    }
    if (FactLikeness.shares(pair.a().counted, pair.b().counted)) {
      reasons.add("counted noun");
    }
    add(reasons, "speaker", List.copyOf(both(pair.a().speaker, pair.b().speaker)), " ");
    add(reasons, "names", List.copyOf(both(pair.a().names, pair.b().names)), ", ");
    add(reasons, "time", List.copyOf(both(pair.a().times, pair.b().times)), ", ");
    add(reasons, "words", shared, " ");
    return String.join("; ", reasons);
  }

  private static void add(List<String> reasons, String what, List<String> shared, String between) {
    if (!shared.isEmpty()) {
      List<String> told = shared.subList(0, Math.min(WORDS_OF_REASON, shared.size()));
      reasons.add(what + " " + String.join(between, told));
    }
  }

  private static Set<String> both(Set<String> some, Set<String> others) {
    Set<String> both = new LinkedHashSet<>(some);
    both.retainAll(others);
    return both;
  }

  private static FactSide side(FactContext context) {
    Claim claim = context.claim;
    NumberMention number = claim.number();
    return new FactSide(
        context.sentence.article(),
        context.start(),
        context.sentence.offset() + number.span().end(),
        number.span().of(context.sentence.text()),
        number.value(),
        number.high(),
        claim.unit(),
        claim.speaker(),
        context.sentence.sentence());
  }
}
