package arnews.stats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import arnews.stats.ReferenceValues.Value;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every published value comes out of our formulas within its tolerance. */
class ReferenceValuesTest {
  private static final int PUBLISHED = 107;

  private static final ConservativeLogRatio ONE_WORD = new ConservativeLogRatio(0.95, 1);

  /** Statistics of one table of two by two. */
  private static final Map<String, ToDoubleFunction<Contingency>> TABLES =
      Map.ofEntries(
          Map.entry("g2", LogLikelihood::fourTerm),
          Map.entry("g2-signed", LogLikelihood::signed),
          Map.entry("g2-signed-root", LogLikelihood::signedRoot),
          Map.entry("g2-williams", LogLikelihood::williams),
          Map.entry("g2-two-term", LogLikelihood::twoTerm),
          Map.entry("chi2", ChiSquare::of),
          Map.entry("chi2-signed", ChiSquare::signed),
          Map.entry("chi2-yates", ChiSquare::yates),
          Map.entry("chi2-yates-bounded", ChiSquare::yatesBounded),
          Map.entry("chi2-two-term", ChiSquare::twoTerm),
          Map.entry("chi2-p", table -> ChiSquare.p(ChiSquare.of(table), 1)),
          Map.entry("fisher", FisherExact::twoSided),
          Map.entry("fisher-less", FisherExact::less),
          Map.entry("fisher-greater", FisherExact::greater),
          Map.entry("odds-ratio", FisherExact::oddsRatio),
          Map.entry("log-ratio", table -> new Keyness(table).logRatio()),
          Map.entry("simple-maths", table -> new Keyness(table).simpleMaths(1)),
          Map.entry("lrc", ONE_WORD::of),
          Map.entry("lrc-one-sided", ONE_WORD::oneSided));

  /** Statistics of something else. */
  private static final Map<String, Function<Value, double[]>> OTHERS =
      Map.ofEntries(
          Map.entry("chi2-table-and-p", ReferenceValuesTest::tableAndP),
          Map.entry("keyness-table", ReferenceValuesTest::keyness),
          Map.entry("benjamini-hochberg", value -> AdjustedP.benjaminiHochberg(value.numbers(0))),
          Map.entry("benjamini-yekutieli", value -> AdjustedP.benjaminiYekutieli(value.numbers(0))),
          Map.entry("holm", value -> AdjustedP.holm(value.numbers(0))),
          Map.entry("delta-burrows", value -> pairs(value, delta(value)::burrows)),
          Map.entry("delta-quadratic", value -> pairs(value, delta(value)::quadratic)),
          Map.entry("delta-cosine", value -> pairs(value, delta(value)::cosine)),
          Map.entry(
              "cosine-distance",
              value -> pairs(value, (i, j) -> 1 - Cosine.of(value.numbers(i), value.numbers(j)))),
          Map.entry("minhash", ReferenceValuesTest::minHash),
          Map.entry("lsh-bands", ReferenceValuesTest::bands),
          Map.entry("scaled-f", value -> ScaledF.of(value.table()[0], value.table()[1])));

  /** Similarities of two sets, bags or texts. */
  private static final Map<String, ToDoubleFunction<Value>> PAIRS =
      Map.ofEntries(
          Map.entry("jaccard", value -> words(value).jaccard()),
          Map.entry("jaccard-distance", value -> 1 - words(value).jaccard()),
          Map.entry("dice", value -> words(value).dice()),
          Map.entry("containment", value -> words(value).containment()),
          Map.entry(
              "jaccard-bag",
              value -> BagSimilarity.jaccard(bag(value.words(0)), bag(value.words(1)))),
          Map.entry("jaccard-characters", ReferenceValuesTest::characters),
          Map.entry("cosine-distance-words", ReferenceValuesTest::wordCosine),
          Map.entry(
              "lsh-probability",
              value -> {
                double[] numbers = value.numbers(0);
                int bands = (int) numbers[1];
                return new LshBands(bands, (int) numbers[0] / bands).probability(numbers[2]);
              }));

  /** What words of two corpora are ranked by. */
  private static final Map<String, ToDoubleFunction<Contingency>> RANKS =
      Map.of(
          "rank-g2", LogLikelihood::signed,
          "rank-chi2-yates-where-small", ChiSquare::yatesWhereSmall);

  static Stream<Value> all() {
    return ReferenceValues.all().stream();
  }

  @Test
  void noneIsMissing() {
    assertEquals(PUBLISHED, all().map(Value::id).distinct().count());
    assertEquals(PUBLISHED, all().count());
  }

  @ParameterizedTest
  @MethodSource("all")
  void isReproduced(Value value) {
    if (RANKS.containsKey(value.statistic())) {
      assertEquals(value.expected(), ranked(value, RANKS.get(value.statistic())), value.place());
      return;
    }
    double[] found = found(value);
    assertNotNull(found, value.place() + ": nothing computes " + value.statistic());
    assertArrayEquals(value.expectedNumbers(), found, value.tolerance(), value.toString());
  }

  private static double[] found(Value value) {
    ToDoubleFunction<Contingency> table = TABLES.get(value.statistic());
    if (table != null) {
      return new double[] {table.applyAsDouble(value.contingency())};
    }
    ToDoubleFunction<Value> pair = PAIRS.get(value.statistic());
    if (pair != null) {
      return new double[] {pair.applyAsDouble(value)};
    }
    Function<Value, double[]> other = OTHERS.get(value.statistic());
    return other == null ? null : other.apply(value);
  }

  private static SetSimilarity words(Value value) {
    return SetSimilarity.of(Set.copyOf(value.words(0)), Set.copyOf(value.words(1)));
  }

  private static double characters(Value value) {
    List<String> parts = value.parts();
    return SetSimilarity.of(
            parts.get(0).chars().boxed().collect(Collectors.toSet()),
            parts.get(1).chars().boxed().collect(Collectors.toSet()))
        .jaccard();
  }

  private static Map<String, Long> bag(List<String> words) {
    return words.stream().collect(Collectors.groupingBy(word -> word, Collectors.counting()));
  }

  /** Words here are letters and digits; signs are no part of them. */
  private static double wordCosine(Value value) {
    Map<String, Long> first = bag(value.words(0).stream().map(w -> w.replace(",", "")).toList());
    Map<String, Long> second = bag(value.words(1).stream().map(w -> w.replace(",", "")).toList());
    Set<String> all = new TreeSet<>(first.keySet());
    all.addAll(second.keySet());
    double[] left = all.stream().mapToDouble(word -> first.getOrDefault(word, 0L)).toArray();
    double[] right = all.stream().mapToDouble(word -> second.getOrDefault(word, 0L)).toArray();
    return 1 - Cosine.of(left, right);
  }

  private static Delta delta(Value value) {
    return new Delta(
        IntStream.range(0, value.parts().size()).mapToObj(value::numbers).toArray(double[][]::new));
  }

  private interface Distance {
    double of(int first, int second);
  }

  private static double[] pairs(Value value, Distance distance) {
    int texts = value.parts().size();
    return IntStream.range(0, texts)
        .mapToObj(i -> IntStream.range(i + 1, texts).mapToDouble(j -> distance.of(i, j)))
        .flatMapToDouble(each -> each)
        .toArray();
  }

  private static double[] minHash(Value value) {
    MinHash permutations = new MinHash(longs(value.words(1)), longs(value.words(2)));
    int[] signature = permutations.signature(new int[] {firstOfSha(value.parts().get(0))});
    return Arrays.stream(signature).mapToDouble(Integer::toUnsignedLong).toArray();
  }

  private static long[] longs(List<String> words) {
    return words.stream().mapToLong(Long::parseLong).toArray();
  }

  private static int firstOfSha(String token) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-1").digest(token.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(digest).order(ByteOrder.LITTLE_ENDIAN).getInt();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static double[] bands(Value value) {
    double[] numbers = value.numbers(0);
    LshBands bands = LshBands.optimal(numbers[0], (int) numbers[1]);
    return new double[] {bands.bands(), bands.rows()};
  }

  private static double[] tableAndP(Value value) {
    long[][] rows = value.table();
    double chiSquare = ChiSquare.of(rows);
    return new double[] {chiSquare, ChiSquare.p(chiSquare, rows[0].length - 1)};
  }

  private static double[] keyness(Value value) {
    int words = value.parts().size() - 2;
    double[] sizes = value.numbers(words);
    long family = (long) value.numbers(words + 1)[0];
    ConservativeLogRatio interval = new ConservativeLogRatio(0.95, family);
    List<double[]> rows = new ArrayList<>();
    for (int word = 0; word < words; word++) {
      double[] counts = value.numbers(word);
      Keyness keyness =
          Keyness.of((long) counts[0], (long) sizes[0], (long) counts[1], (long) sizes[1]);
      boolean significant = ChiSquare.p(keyness.g2(), 1) < 0.05 / family;
      rows.add(
          new double[] {
            keyness.g2(),
            keyness.logRatio(),
            significant ? keyness.logRatio() : 0,
            interval.of(keyness.corpora()),
            interval.oneSided(keyness.corpora()),
            keyness.simpleMaths(100)
          });
    }
    return rows.stream().flatMapToDouble(DoubleStream::of).toArray();
  }

  private static String ranked(Value value, ToDoubleFunction<Contingency> measure) {
    long first = sum(value, 1);
    long second = sum(value, 2);
    List<String> words = new ArrayList<>(value.parts());
    words.sort(
        Comparator.comparingDouble(
                (String word) ->
                    -measure.applyAsDouble(
                        Contingency.ofCorpora(count(word, 1), first, count(word, 2), second)))
            .thenComparing(Comparator.naturalOrder()));
    return String.join(" ", words.stream().map(word -> word.substring(0, 1)).toList());
  }

  private static long sum(Value value, int corpus) {
    return value.parts().stream().mapToLong(word -> count(word, corpus)).sum();
  }

  private static long count(String word, int corpus) {
    return Long.parseLong(Arrays.asList(word.split(" ", -1)).get(corpus));
  }
}
