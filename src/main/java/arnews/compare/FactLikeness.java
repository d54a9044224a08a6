package arnews.compare;

import arnews.claims.Approximation;
import arnews.claims.Claim;
import arnews.numbers.Kind;
import arnews.numbers.NumberMention;
import arnews.numbers.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How sure it is that two claims state one fact. Equal numbers need little more than that the words
 * around them agree, the less the rarer the number is; unequal ones need the same words, unit and
 * kind, because most numbers of a story are others and not the same one in dispute.
 */
final class FactLikeness {
  private static final double LEAST_OF_EQUAL = 0.3;
  private static final double LEAST_OF_ROUNDED = 0.15;
  private static final double LEAST_OF_UNEQUAL = 0.5;

  /** What a digit beyond the first makes an equal value count. */
  private static final double DIGIT = 0.12;

  /** The years of news are few. */
  private static final double RARENESS_OF_YEAR = 0.5;

  private static final int MOST_DIGITS = 3;
  private static final double ONE_NOUN = 0.15;
  private static final double ONE_NOUN_OF_UNEQUAL = 0.1;
  private static final double OTHER_NOUN = 0.15;
  private static final double OTHER_NOUN_OF_UNEQUAL = 0.2;
  private static final double OTHER_NAMES_OF_UNEQUAL = 0.2;
  private static final double OTHER_SCOPE = 0.2;
  private static final double ONE_UNIT = 0.05;
  private static final double OTHER_KIND = 0.1;
  private static final double ROUNDED = 0.1;

  /** Approximations may be so far apart. */
  private static final double NEAR = 1.05;

  private static final BigDecimal LEAST_ROUNDED = BigDecimal.valueOf(1000);

  private static final BigDecimal LEAST_OF_ONE_DIGIT = BigDecimal.valueOf(1_000_000);

  private final double[] weights;

  /** The words of the claims of some articles weigh by how few of these have them. */
  FactLikeness(List<List<FactContext>> articles, int words) {
    int[] counts = new int[words];
    for (List<FactContext> article : articles) {
      Set<Integer> seen = new HashSet<>();
      article.forEach(claim -> seen.addAll(claim.near.keySet()));
      seen.forEach(word -> counts[word]++);
    }
    weights = new double[words];
    for (int i = 0; i < words; i++) {
      weights[i] = counts[i] == 0 ? 0 : Math.log(1 + (double) articles.size() / counts[i]);
    }
    for (List<FactContext> article : articles) {
      article.forEach(claim -> claim.vector = vector(claim));
    }
  }

  /** The words around a claim by weight and nearness, of length 1. */
  private SparseVector vector(FactContext claim) {
    int[] words = claim.near.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
    double[] weighed = new double[words.length];
    double sum = 0;
    for (int i = 0; i < words.length; i++) {
      weighed[i] = weights[words[i]] * claim.near.get(words[i]);
      sum += weighed[i] * weighed[i];
    }
    float[] unit = new float[words.length];
    for (int i = 0; i < words.length; i++) {
      unit[i] = (float) (weighed[i] / Math.sqrt(sum));
    }
    return new SparseVector(words, unit);
  }

  /** The weight of a word. */
  double weight(int word) {
    return weights[word];
  }

  /** The cosine of the words around two claims. */
  private static double alike(FactContext a, FactContext b) {
    return a.vector.cosine(b.vector);
  }

  /** How much of the weight of the words of an article another has, seen from the smaller one. */
  double kinship(Set<Integer> words, Set<Integer> others) {
    double shared = 0;
    double all = 0;
    double ofOthers = 0;
    for (int word : words) {
      double weight = weights[word] * weights[word];
      all += weight;
      shared += others.contains(word) ? weight : 0;
    }
    for (int word : others) {
      ofOthers += weights[word] * weights[word];
    }
    return shared == 0 ? 0 : shared / Math.min(all, ofOthers);
  }

  /** The pair of two claims; nothing where they do not state one fact. */
  Optional<FactPair> pair(FactContext a, FactContext b) {
    double score = score(a, b);
    FactPair.Values values = values(a, b);
    double least =
        switch (values) {
          case EQUAL -> LEAST_OF_EQUAL;
          case ROUNDED -> LEAST_OF_ROUNDED;
          case UNEQUAL -> LEAST_OF_UNEQUAL;
        };
    return score < least ? Optional.empty() : Optional.of(new FactPair(a, b, values, score));
  }

  /** How sure it is; 0 where it cannot be. */
  double score(FactContext a, FactContext b) {
    Claim left = a.claim;
    Claim right = b.claim;
    boolean units = left.unit().equals(right.unit());
    boolean kinds = left.number().kind() == right.number().kind();
    FactPair.Values values = values(a, b);
    if (!areComparable(left, right, units, kinds, values)) {
      return 0;
    }
    boolean noun = shares(a.counted, b.counted);
    boolean otherNoun = !noun && !a.counted.isEmpty() && !b.counted.isEmpty();
    if (otherNoun && a.scope != b.scope) {
      return 0;
    }
    double alike = alike(a, b) - (a.scope == b.scope ? 0 : OTHER_SCOPE);
    if (values != FactPair.Values.EQUAL) {
      return alike
          + (noun ? ONE_NOUN_OF_UNEQUAL : 0)
          - (otherNoun ? OTHER_NOUN_OF_UNEQUAL : 0)
          - (areOthers(a.names, b.names) ? OTHER_NAMES_OF_UNEQUAL : 0)
          + (values == FactPair.Values.ROUNDED ? ROUNDED : 0);
    }
    return alike
        + DIGIT * rareness(left)
        + (noun ? ONE_NOUN : 0)
        - (otherNoun ? OTHER_NOUN : 0)
        + (units && !left.unit().isEmpty() ? ONE_UNIT : 0)
        - (kinds ? 0 : OTHER_KIND);
  }

  /** Whether both sentences name somebody, and nobody is named in both. */
  private static boolean areOthers(Set<String> names, Set<String> others) {
    return !names.isEmpty() && !others.isEmpty() && Collections.disjoint(names, others);
  }

  private static boolean areComparable(
      Claim left, Claim right, boolean units, boolean kinds, FactPair.Values values) {
    Kind kind = left.number().kind();
    Kind other = right.number().kind();
    if (kind == Kind.VAGUE || other == Kind.VAGUE) {
      return false;
    }
    boolean quantities = isQuantity(kind) && isQuantity(other);
    if (values == FactPair.Values.EQUAL) {
      boolean oneUnit = left.unit().isEmpty() || right.unit().isEmpty();
      return (units || oneUnit) && (kinds || quantities);
    }
    return kinds && units && quantities && isNumber(left) && isNumber(right);
  }

  private static boolean isNumber(Claim claim) {
    return claim.number().value().isNumber();
  }

  private static boolean isQuantity(Kind kind) {
    return switch (kind) {
      case COUNT, MONEY, PERCENT, MEASURE, DURATION, AGE, MULTIPLE, RATIO -> true;
      default -> false;
    };
  }

  /** Whether two nouns share a word. */
  static boolean shares(String noun, String other) {
    if (noun.isEmpty() || other.isEmpty()) {
      return false;
    }
    Set<String> words = new HashSet<>(List.of(noun.split(" ", -1)));
    words.retainAll(List.of(other.split(" ", -1)));
    return !words.isEmpty();
  }

  /** How unlikely it is that two numbers are equal by chance: digits beyond the first. */
  static double rareness(Claim claim) {
    Value value = claim.number().value();
    if (claim.number().kind() == Kind.YEAR) {
      return RARENESS_OF_YEAR;
    }
    if (!value.isNumber()) {
      return value.label().length() > 5 ? 2 : 1;
    }
    BigDecimal plain = value.number().stripTrailingZeros();
    boolean large = plain.abs().compareTo(BigDecimal.TEN) >= 0;
    return Math.min(MOST_DIGITS, plain.precision() - 1 + (large ? 0.5 : 0));
  }

  private static FactPair.Values values(FactContext a, FactContext b) {
    NumberMention left = a.claim.number();
    NumberMention right = b.claim.number();
    if (left.value().equals(right.value()) && left.high().equals(right.high())) {
      return FactPair.Values.EQUAL;
    }
    boolean numbers = left.value().isNumber() && right.value().isNumber();
    boolean rounded = numbers && isRounded(a.claim, b.claim);
    return rounded ? FactPair.Values.ROUNDED : FactPair.Values.UNEQUAL;
  }

  /** Whether one value is the other rounded or cut to fewer digits, or both are near and rough. */
  static boolean isRounded(Claim a, Claim b) {
    BigDecimal x = a.number().value().number().stripTrailingZeros();
    BigDecimal y = b.number().value().number().stripTrailingZeros();
    if (x.signum() <= 0 || y.signum() <= 0) {
      return false;
    }
    boolean rough =
        a.approximation() != Approximation.NONE || b.approximation() != Approximation.NONE;
    double ratio = x.doubleValue() / y.doubleValue();
    if (rough && Math.max(ratio, 1 / ratio) <= NEAR) {
      return true;
    }
    BigDecimal few = x.precision() <= y.precision() ? x : y;
    BigDecimal many = x.precision() <= y.precision() ? y : x;
    int digits = few.precision();
    return digits < many.precision()
        && few.compareTo(digits > 1 ? LEAST_ROUNDED : LEAST_OF_ONE_DIGIT) >= 0
        && ((digits > 1
                && few.compareTo(many.round(new MathContext(digits, RoundingMode.DOWN))) == 0)
            || few.compareTo(many.round(new MathContext(digits, RoundingMode.HALF_UP))) == 0);
  }
}
