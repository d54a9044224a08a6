package arnews.compare;

import arnews.claims.Approximation;
import arnews.claims.Claim;
import arnews.morphology.Analyser;
import arnews.numbers.Kind;
import arnews.numbers.NumberMention;
import arnews.numbers.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Tells which numbers of different articles state one fact. */
public final class FactMatcher {
  private final FactWords words;

  /** A matcher; one thread uses it at a time. */
  public FactMatcher(Analyser analyser) {
    words = new FactWords(analyser);
  }

  private record Pair(FactContext a, FactContext b, boolean equal, double score) {}

  static double[] T = {0.30, 0.42, 0.30, 0.06, 0.5};

  private double[] idf = {};

  /** The facts of articles; the order of the articles does not matter. */
  public List<FactMatch> match(List<FactArticle> articles) {
    List<FactArticle> ordered = new ArrayList<>(articles);
    ordered.sort(Comparator.comparing(FactArticle::article));
    List<List<FactContext>> contexts = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      contexts.add(words.of(i, ordered.get(i)));
    }
    weigh(contexts);
    List<Pair> pairs = new ArrayList<>();
    for (int a = 0; a < contexts.size(); a++) {
      for (int b = a + 1; b < contexts.size(); b++) {
        pairs.addAll(pairs(contexts.get(a), contexts.get(b)));
      }
    }
    return matches(contexts, pairs);
  }

  private void weigh(List<List<FactContext>> contexts) {
    int[] articles = new int[words.vocabulary().size()];
    for (List<FactContext> of : contexts) {
      java.util.Set<Integer> seen = new java.util.HashSet<>();
      for (FactContext context : of) {
        seen.addAll(context.near.keySet());
      }
      seen.forEach(word -> articles[word]++);
    }
    idf = new double[articles.length];
    for (int i = 0; i < idf.length; i++) {
      idf[i] = articles[i] == 0 ? 0 : Math.log(1 + (double) contexts.size() / articles[i]);
    }
  }

  private double alike(FactContext a, FactContext b) {
    double both = 0;
    for (Map.Entry<Integer, Double> each : a.near.entrySet()) {
      Double other = b.near.get(each.getKey());
      if (other != null) {
        double w = idf[each.getKey()];
        both += w * w * each.getValue() * other;
      }
    }
    return both == 0 ? 0 : both / Math.sqrt(norm(a) * norm(b));
  }

  private double norm(FactContext a) {
    double sum = 0;
    for (Map.Entry<Integer, Double> each : a.near.entrySet()) {
      double w = idf[each.getKey()] * each.getValue();
      sum += w * w;
    }
    return sum;
  }

  private List<Pair> pairs(List<FactContext> a, List<FactContext> b) {
    List<Pair> candidates = new ArrayList<>();
    for (FactContext left : a) {
      for (FactContext right : b) {
        Pair pair = pair(left, right, 1);
        if (pair != null) {
          candidates.add(pair);
        }
      }
    }
    return candidates;
  }

  private static boolean isPlain(Kind kind) {
    return switch (kind) {
      case COUNT, MONEY, PERCENT, MEASURE, DURATION, AGE, MULTIPLE, RATIO -> true;
      default -> false;
    };
  }

  private Pair pair(FactContext a, FactContext b, double lower) {
    NumberMention m = a.claim.number();
    NumberMention n = b.claim.number();
    Claim left = a.claim;
    Claim right = b.claim;
    boolean equal = m.value().equals(n.value()) && m.high().equals(n.high());
    boolean units = left.unit().equals(right.unit());
    boolean oneUnit = left.unit().isEmpty() || right.unit().isEmpty();
    boolean kinds = m.kind() == n.kind();
    if (m.kind() == Kind.VAGUE || n.kind() == Kind.VAGUE) {
      return null;
    }
    boolean counted = !a.counted.isEmpty() && share(a.counted, b.counted);
    boolean otherCounted = !a.counted.isEmpty() && !b.counted.isEmpty() && !counted;
    double alike = alike(a, b);
    if (equal) {
      if (!(units || oneUnit) || !(kinds || (isPlain(m.kind()) && isPlain(n.kind())))) {
        return null;
      }
      double score =
          alike
              + 0.12 * specific(m.value())
              + (counted ? 0.15 : 0)
              + (units && !left.unit().isEmpty() ? 0.05 : 0)
              - (otherCounted ? 0.15 : 0)
              - (kinds ? 0 : 0.1);
      return score < lower * T[0] ? null : new Pair(a, b, true, score);
    }
    if (!kinds || !units || !isPlain(m.kind()) || !m.value().isNumber() || !n.value().isNumber()) {
      return null;
    }
    boolean near = compatible(left, right);
    double score = alike + (counted ? 0.1 : 0) - (otherCounted ? 0.2 : 0) + (near ? 0.1 : 0);
    return score < lower * (near ? T[2] : T[1]) ? null : new Pair(a, b, false, score);
  }

  private static boolean share(String a, String b) {
    for (String word : a.split(" ", -1)) {
      for (String other : b.split(" ", -1)) {
        if (word.equals(other)) {
          return true;
        }
      }
    }
    return false;
  }

  /** How little chance there is that two numbers are equal by chance: digits beyond the first. */
  private static double specific(Value value) {
    if (!value.isNumber()) {
      return value.label().length() > 5 ? 2 : 1;
    }
    BigDecimal plain = value.number().stripTrailingZeros();
    int digits = plain.precision() - 1;
    boolean large = plain.abs().compareTo(BigDecimal.TEN) >= 0;
    return Math.min(3, digits + (large ? 0.5 : 0));
  }

  /** A bound that holds, an approximation, or a value rounded or cut to fewer digits. */
  private static boolean compatible(Claim a, Claim b) {
    BigDecimal x = a.number().value().number();
    BigDecimal y = b.number().value().number();
    if (x.signum() <= 0 || y.signum() <= 0) {
      return false;
    }
    double ratio = x.doubleValue() / y.doubleValue();
    ratio = Math.max(ratio, 1 / ratio);
    if (a.approximation() != Approximation.NONE || b.approximation() != Approximation.NONE) {
      if (ratio <= 1.05) {
        return true;
      }
    }
    BigDecimal few = x.stripTrailingZeros();
    BigDecimal many = y.stripTrailingZeros();
    if (few.precision() > many.precision()) {
      BigDecimal swap = few;
      few = many;
      many = swap;
    }
    int digits = few.precision();
    return few.precision() < many.precision()
        && few.abs().compareTo(BigDecimal.valueOf(1000)) >= 0
        && (many.round(new MathContext(digits, RoundingMode.DOWN)).compareTo(few) == 0
            || many.round(new MathContext(digits, RoundingMode.HALF_UP)).compareTo(few) == 0);
  }

  /** Mentions of one value. */
  private static final class Group {
    final List<FactContext> members = new ArrayList<>();
    final java.util.Set<Integer> articles = new java.util.TreeSet<>();
    Group fact = this;

    Group root() {
      Group root = this;
      while (root.fact != root) {
        root = root.fact;
      }
      return root;
    }
  }

  private List<FactMatch> matches(List<List<FactContext>> contexts, List<Pair> pairs) {
    pairs.sort(
        Comparator.comparing(Pair::equal)
            .thenComparing(Pair::score)
            .reversed()
            .thenComparing(pair -> pair.a().article)
            .thenComparing(pair -> pair.a().start())
            .thenComparing(pair -> pair.b().article)
            .thenComparing(pair -> pair.b().start()));
    Map<FactContext, Group> groups = new java.util.IdentityHashMap<>();
    for (List<FactContext> of : contexts) {
      for (FactContext context : of) {
        Group group = new Group();
        group.members.add(context);
        group.articles.add(context.article);
        groups.put(context, group);
      }
    }
    for (Pair pair : pairs) {
      Group left = groups.get(pair.a());
      Group right = groups.get(pair.b());
      if (pair.equal() && left != right && linked(left, right)) {
        left.members.addAll(right.members);
        left.articles.addAll(right.articles);
        right.members.forEach(member -> groups.put(member, left));
      }
    }
    Map<Group, List<Group>> facts = new java.util.IdentityHashMap<>();
    for (Group group : groups.values()) {
      facts.put(group, new ArrayList<>(List.of(group)));
    }
    for (Pair pair : pairs) {
      if (pair.equal()) {
        continue;
      }
      Group left = groups.get(pair.a()).root();
      Group right = groups.get(pair.b()).root();
      if (left == right || !apart(facts.get(left), facts.get(right))) {
        continue;
      }
      right.fact = left;
      facts.get(left).addAll(facts.remove(right));
    }
    List<FactMatch> found = new ArrayList<>();
    for (List<Group> fact : facts.values()) {
      List<FactContext> members = new ArrayList<>();
      fact.forEach(group -> members.addAll(group.members));
      members.sort(
          Comparator.comparingInt((FactContext context) -> context.article)
              .thenComparingLong(FactContext::start));
      List<FactSide> sides = new ArrayList<>();
      members.forEach(member -> sides.add(side(member)));
      Relation relation =
          members.get(0).article == members.get(members.size() - 1).article
              ? Relation.ONLY
              : fact.size() == 1 ? Relation.SAME : Relation.DIFFER;
      found.add(new FactMatch(relation, members.get(0).claim.counted(), "", sides));
    }
    return found;
  }

  /** Whether mentions of two groups are alike on the whole and not in one pair alone. */
  private boolean linked(Group a, Group b) {
    double sum = 0;
    int pairs = 0;
    for (FactContext left : a.members) {
      for (FactContext right : b.members) {
        if (left.article != right.article) {
          Pair pair = pair(left, right, 0);
          sum += pair == null ? 0 : pair.score();
          pairs++;
        }
      }
    }
    return pairs == 0 || sum / pairs >= T[3];
  }

  /** An article that states both values tells of two facts, unless one rounds the other. */
  private boolean apart(List<Group> a, List<Group> b) {
    for (Group left : a) {
      for (Group right : b) {
        boolean rounded = compatible(left.members.get(0).claim, right.members.get(0).claim);
        if (!rounded && !Collections.disjoint(left.articles, right.articles)) {
          return false;
        }
      }
    }
    return true;
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
