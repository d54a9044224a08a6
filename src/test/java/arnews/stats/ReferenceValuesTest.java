package arnews.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import arnews.text.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our formulas against published values, each with its source. */
class ReferenceValuesTest {
  private static final String VALUES = "stats/reference-values.tsv";
  private static final double LEVEL = 0.95;

  /** The constant of the published table of keywords. */
  private static final double SIMPLE_MATHS = 100;

  private record Value(
      String statistic, String input, String expected, double tolerance, String id) {
    /** The rows of the input, each divided at its spaces. */
    List<List<String>> rows() {
      List<List<String>> rows = new ArrayList<>();
      for (String row : input.split("/", -1)) {
        String stripped = row.strip();
        rows.add(stripped.isEmpty() ? List.of() : Arrays.asList(stripped.split(" ", -1)));
      }
      return rows;
    }

    double number(int index) {
      return Double.parseDouble(rows().get(0).get(index));
    }

    long count(int index) {
      return Long.parseLong(rows().get(0).get(index));
    }

    @Override
    public String toString() {
      return id;
    }
  }

  static Stream<Value> values() {
    return WordList.rows(VALUES, 6).stream()
        .map(row -> new Value(row[0], row[1], row[2], Double.parseDouble(row[3]), row[4]));
  }

  @Test
  void allAreHere() {
    assertEquals(108, values().count());
  }

  @ParameterizedTest
  @MethodSource("values")
  void isReproduced(Value value) {
    if (value.statistic().startsWith("order")) {
      assertEquals(value.expected(), order(value));
      return;
    }
    double[] found = of(value);
    String[] expected = value.expected().split(" ", -1);
    assertEquals(expected.length, found.length);
    for (int i = 0; i < found.length; i++) {
      double wanted =
          expected[i].equals("Infinity") || expected[i].equals("inf")
              ? Double.POSITIVE_INFINITY
              : Double.parseDouble(expected[i]);
      if (Double.isNaN(wanted)) {
        assertTrue(Double.isNaN(found[i]), value.statistic() + " " + i);
        continue;
      }
      double allowed = Math.max(value.tolerance(), Math.ulp(wanted));
      assertEquals(wanted, found[i], allowed, value.statistic() + " " + i);
    }
  }

  private static double[] of(Value value) {
    return switch (value.statistic()) {
      case "bh", "by", "holm" -> adjusted(value);
      case "delta_burrows", "delta_quadratic", "delta_cosine", "cosine_rows" -> distances(value);
      case "jaccard", "jaccard_distance", "dice", "containment", "jaccard_bag", "cosine_words" ->
          new double[] {ofSets(value)};
      case "keyness" -> keyness(value);
      case "minhash" -> signature(value);
      case "lsh_probability" ->
          new double[] {
            MinHash.candidate(value.number(0), (int) value.count(1), (int) value.count(2))
          };
      case "lsh_bands" -> bands(value);
      case "scaled_f" -> ScaledFScore.of(counts(value.rows().get(0)), counts(value.rows().get(1)));
      case "chi2_2x3" -> {
        ChiSquareTest test =
            new ChiSquareTest(
                new long[][] {counts(value.rows().get(0)), counts(value.rows().get(1))});
        yield new double[] {test.statistic(), test.p()};
      }
      case "log_ratio",
          "lrc",
          "lrc_positive",
          "simple_maths",
          "chi2_2term",
          "g2_2term",
          "g2_signed",
          "chi2_signed" ->
          new double[] {ofWord(value)};
      default -> new double[] {ofTable(value)};
    };
  }

  private static double ofTable(Value value) {
    Contingency table = table(value);
    FisherExact fisher = new FisherExact(table.a(), table.b(), table.c(), table.d());
    return switch (value.statistic()) {
      case "g2", "g2_margins" -> table.g2();
      case "chi2", "chi2_margins" -> table.chi2();
      case "g2_williams" -> table.g2Williams();
      case "g2_root" -> table.sign() * Math.sqrt(table.g2());
      case "chi2_yates" -> table.chi2Yates();
      case "chi2_plain_yates" -> table.chi2PlainYates();
      case "chi2_p" -> Contingency.p(table.chi2());
      case "fisher" -> fisher.twoSided();
      case "fisher_greater" -> fisher.greater();
      case "fisher_less" -> fisher.less();
      case "odds_ratio" -> fisher.oddsRatio();
      default -> throw new IllegalArgumentException(value.statistic());
    };
  }

  private static Contingency table(Value value) {
    if (value.statistic().endsWith("_margins")) {
      return new Association(value.count(0), value.count(1), value.count(2), value.count(3))
          .table();
    }
    long[] first = counts(value.rows().get(0));
    if (value.rows().size() == 1) {
      return Contingency.of(first[0], first[1], first[2], first[3]);
    }
    long[] second = counts(value.rows().get(1));
    return new Contingency(first[0], first[1], second[0], second[1]);
  }

  private static double ofWord(Value value) {
    Keyness word = new Keyness(value.count(0), value.count(1), value.count(2), value.count(3));
    Contingency table = word.table();
    return switch (value.statistic()) {
      case "log_ratio" -> word.logRatio();
      case "lrc" -> word.conservativeLogRatio(LEVEL, 1);
      case "lrc_positive" -> word.positiveConservativeLogRatio(LEVEL, 1);
      case "simple_maths" -> word.simpleMaths(1);
      case "chi2_2term" -> table.chi2OfTwoTerms();
      case "g2_2term" -> table.g2OfTwoTerms();
      case "g2_signed" -> table.sign() * table.g2();
      case "chi2_signed" -> table.sign() * table.chi2();
      default -> throw new IllegalArgumentException(value.statistic());
    };
  }

  private static double[] keyness(Value value) {
    List<String> input = value.rows().get(0);
    long n1 = value.count(0);
    long n2 = value.count(1);
    long family = value.count(2);
    List<Double> found = new ArrayList<>();
    for (String pair : input.subList(3, input.size())) {
      String[] counts = pair.split(":", -1);
      Keyness word = new Keyness(Long.parseLong(counts[0]), n1, Long.parseLong(counts[1]), n2);
      found.add(word.table().g2());
      found.add(word.logRatio());
      found.add(word.significantLogRatio(LEVEL, family));
      found.add(word.conservativeLogRatio(LEVEL, family));
      found.add(word.positiveConservativeLogRatio(LEVEL, family));
      found.add(word.simpleMaths(SIMPLE_MATHS));
    }
    return found.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static double[] adjusted(Value value) {
    double[] p = numbers(value.rows().get(0));
    return switch (value.statistic()) {
      case "bh" -> AdjustedP.benjaminiHochberg(p);
      case "by" -> AdjustedP.benjaminiYekutieli(p);
      default -> AdjustedP.holm(p);
    };
  }

  private static double[] distances(Value value) {
    List<List<String>> rows = value.rows();
    double[][] texts = new double[rows.size()][];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = numbers(rows.get(i));
    }
    Delta delta = new Delta(texts);
    List<Double> found = new ArrayList<>();
    for (int a = 0; a < texts.length; a++) {
      for (int b = a + 1; b < texts.length; b++) {
        found.add(
            switch (value.statistic()) {
              case "delta_burrows" -> delta.burrows(a, b);
              case "delta_quadratic" -> delta.quadratic(a, b);
              case "delta_cosine" -> delta.cosine(a, b);
              default -> 1 - Sets.cosine(texts[a], texts[b]);
            });
      }
    }
    return found.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static double ofSets(Value value) {
    List<String> a = value.rows().get(0);
    List<String> b = value.rows().get(1);
    Set<String> first = new HashSet<>(a);
    Set<String> second = new HashSet<>(b);
    return switch (value.statistic()) {
      case "jaccard" -> Sets.jaccard(first, second);
      case "jaccard_distance" -> 1 - Sets.jaccard(first, second);
      case "dice" -> Sets.dice(first, second);
      case "containment" -> Sets.containment(second, first);
      case "jaccard_bag" -> Sets.bagJaccard(a, b);
      default -> 1 - cosine(a, b);
    };
  }

  private static double cosine(List<String> a, List<String> b) {
    Set<String> words = new HashSet<>(a);
    words.addAll(b);
    double[] left = new double[words.size()];
    double[] right = new double[words.size()];
    int index = 0;
    for (String word : words) {
      left[index] = a.stream().filter(word::equals).count();
      right[index] = b.stream().filter(word::equals).count();
      index++;
    }
    return Sets.cosine(left, right);
  }

  private static double[] signature(Value value) {
    List<String> input = value.rows().get(0);
    List<Double> found = new ArrayList<>();
    for (String pair : input.subList(1, input.size())) {
      String[] numbers = pair.split(":", -1);
      long a = Long.parseLong(numbers[0]);
      long b = Long.parseLong(numbers[1]);
      found.add((double) MinHash.permuted(value.count(0), a, b));
    }
    return found.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static double[] bands(Value value) {
    int[] bands = MinHash.bands(value.number(0), (int) value.count(1));
    return new double[] {bands[0], bands[1]};
  }

  /** Words by how much commoner they are in the first text; ties by the word. */
  private static String order(Value value) {
    List<String[]> words = new ArrayList<>();
    long n1 = 0;
    long n2 = 0;
    for (String word : value.rows().get(0)) {
      String[] counts = word.split(":", -1);
      words.add(counts);
      n1 += Long.parseLong(counts[1]);
      n2 += Long.parseLong(counts[2]);
    }
    long first = n1;
    long second = n2;
    Comparator<String[]> byScore =
        Comparator.comparingDouble(counts -> -score(value.statistic(), counts, first, second));
    words.sort(byScore.thenComparing(counts -> counts[0]));
    List<String> order = new ArrayList<>();
    words.forEach(counts -> order.add(counts[0]));
    assertTrue(order.size() > 1);
    return String.join(" ", order);
  }

  private static double score(String statistic, String[] counts, long n1, long n2) {
    Contingency table =
        Contingency.of(Long.parseLong(counts[1]), n1, Long.parseLong(counts[2]), n2);
    double score = statistic.equals("order_g2") ? table.g2() : table.chi2Quanteda();
    return table.sign() * score;
  }

  private static double[] numbers(List<String> row) {
    return row.stream().mapToDouble(Double::parseDouble).toArray();
  }

  private static long[] counts(List<String> row) {
    return row.stream().mapToLong(Long::parseLong).toArray();
  }
}
