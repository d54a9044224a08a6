package arnews.stats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import arnews.stats.ReferenceValues.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every published value comes out of our formulas within its tolerance. */
class ReferenceValuesTest {
  private static final int PUBLISHED = 75;

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
          Map.entry("holm", value -> AdjustedP.holm(value.numbers(0))));

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
    Function<Value, double[]> other = OTHERS.get(value.statistic());
    return other == null ? null : other.apply(value);
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
