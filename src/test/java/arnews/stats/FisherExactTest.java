package arnews.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.time.Duration;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class FisherExactTest {
  private static final MathContext DIGITS = new MathContext(40);

  /** All tables with the same sums, in whole numbers. */
  private static double exact(Contingency table) {
    BigInteger mine = weight(table, table.a());
    BigInteger sum = BigInteger.ZERO;
    BigInteger all = BigInteger.ZERO;
    long low = Math.max(0, table.firstRow() + table.firstColumn() - table.total());
    for (long a = low; a <= Math.min(table.firstRow(), table.firstColumn()); a++) {
      BigInteger weight = weight(table, a);
      all = all.add(weight);
      sum = weight.compareTo(mine) <= 0 ? sum.add(weight) : sum;
    }
    return new BigDecimal(sum).divide(new BigDecimal(all), DIGITS).doubleValue();
  }

  private static BigInteger weight(Contingency table, long a) {
    return choose(table.firstColumn(), a)
        .multiply(choose(table.secondColumn(), table.firstRow() - a));
  }

  private static BigInteger choose(long whole, long part) {
    BigInteger ways = BigInteger.ONE;
    for (long i = 0; i < part; i++) {
      ways = ways.multiply(BigInteger.valueOf(whole - i)).divide(BigInteger.valueOf(i + 1));
    }
    return ways;
  }

  @Property(tries = 300)
  void isTheSumOverAllTables(
      @ForAll @IntRange(max = 60) int a,
      @ForAll @IntRange(max = 60) int b,
      @ForAll @IntRange(max = 60) int c,
      @ForAll @IntRange(max = 60) int d) {
    Contingency table = new Contingency(a, b, c, d);
    double exact = exact(table);
    assertEquals(exact, FisherExact.twoSided(table), exact * 1e-12, table.toString());
  }

  /** Logarithms of factorials of these lose nine digits. */
  @Example
  void largeCountsLoseNoDigits() {
    Contingency table = new Contingency(3, 40, 500_000, 20_000_000);
    double exact = exact(table);
    assertEquals(exact, FisherExact.twoSided(table), exact * 1e-13);
  }

  @Property(tries = 300)
  void bothSidesOverlapInTheTableAlone(
      @ForAll @IntRange(max = 500) int a,
      @ForAll @IntRange(max = 500) int b,
      @ForAll @IntRange(max = 500) int c,
      @ForAll @IntRange(max = 500) int d) {
    Contingency table = new Contingency(a, b, c, d);
    Contingency swapped = new Contingency(c, d, a, b);
    double less = FisherExact.less(table);
    double greater = FisherExact.greater(table);
    assertTrue(less + greater >= 1 - 1e-12 && less + greater <= 2);
    assertEquals(less, FisherExact.greater(swapped), less * 1e-10);
    double both = FisherExact.twoSided(table);
    assertTrue(both >= Math.min(less, greater) * (1 - 1e-10));
    assertEquals(both, FisherExact.twoSided(swapped), both * 1e-10);
  }

  @Example
  void whatIsTooSmallForANumberIsZero() {
    assertEquals(0, FisherExact.twoSided(new Contingency(30_000, 9_970_000, 10_000, 9_990_000)));
    assertEquals(1, FisherExact.twoSided(new Contingency(0, 87, 350, 34_000_000)));
  }

  @Example
  void aHundredThousandWordsTakeSeconds() {
    assertTimeout(
        Duration.ofSeconds(60),
        () -> {
          for (int word = 0; word < 100_000; word++) {
            long f1 = word % 977;
            FisherExact.twoSided(Contingency.ofCorpora(f1, 300_000, word % 8009, 15_000_000));
          }
        });
  }

  @Example
  void theOddsRatioMakesTheTableLikeliest() {
    assertEquals(0, FisherExact.oddsRatio(new Contingency(0, 5, 3, 2)));
    assertEquals(Double.POSITIVE_INFINITY, FisherExact.oddsRatio(new Contingency(5, 0, 2, 3)));
    assertTrue(Double.isNaN(FisherExact.oddsRatio(new Contingency(0, 0, 2, 3))));
    // Of large counts it is what it is without given sums.
    Contingency large = new Contingency(30_000, 970_000, 20_000, 980_000);
    assertEquals(30_000.0 * 980_000 / (970_000.0 * 20_000), FisherExact.oddsRatio(large), 1e-4);
  }
}
