package arnews.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DeviationOfProportionsTest {
  private static final double EXACT = 1e-15;

  /**
   * The corpus of Gries (2008), section 3: five parts of 50 words, in which "a" occurs 15 times.
   */
  @Example
  void theExampleOfThePaper() {
    double dp =
        DeviationOfProportions.of(new long[] {1, 2, 3, 4, 5}, new long[] {9, 10, 10, 10, 11});
    assertEquals(0.18, dp, EXACT);
  }

  @Example
  void spreadExactlyAsThePartsIsZero() {
    assertEquals(0, DeviationOfProportions.of(new long[] {1, 2, 3}, new long[] {10, 20, 30}));
    assertEquals(0, DeviationOfProportions.of(new long[] {7}, new long[] {1000}));
  }

  @Example
  void allInOnePartIsWhatTheOthersHold() {
    long[] sizes = {10, 20, 30, 40};
    assertEquals(0.9, DeviationOfProportions.of(new long[] {5, 0, 0, 0}, sizes), EXACT);
    assertEquals(0.6, DeviationOfProportions.of(new long[] {0, 0, 0, 1}, sizes), EXACT);
  }

  @Example
  void aPartOfNoWordsIsNoMatter() {
    double without = DeviationOfProportions.of(new long[] {1, 3}, new long[] {5, 5});
    assertEquals(without, DeviationOfProportions.of(new long[] {1, 0, 3}, new long[] {5, 0, 5}));
  }

  @Example
  void aWordThatDoesNotOccurHasNone() {
    assertThrows(
        IllegalArgumentException.class,
        () -> DeviationOfProportions.of(new long[] {0, 0}, new long[] {3, 4}));
    assertThrows(
        IllegalArgumentException.class,
        () -> DeviationOfProportions.of(new long[] {1}, new long[] {3, 4}));
    assertThrows(
        IllegalArgumentException.class, () -> DeviationOfProportions.of(new long[0], new long[0]));
  }

  @Example
  void whatIsTooLargeIsRefusedAndNotWrong() {
    long billion = 1_000_000_000L;
    double dp = DeviationOfProportions.of(new long[] {billion, 0}, new long[] {billion, billion});
    assertEquals(0.5, dp, EXACT);
    assertThrows(
        ArithmeticException.class,
        () -> DeviationOfProportions.surplus(4 * billion, 4 * billion, billion, 4 * billion));
  }

  @Provide
  Arbitrary<long[]> parts() {
    return Arbitraries.longs().between(0, 100).array(long[].class).ofSize(6);
  }

  /** Half the sum of the differences of shares, as the paper writes it. */
  @Property(tries = 500)
  void isTheFormulaOfThePaper(@ForAll("parts") long[] occurrences, @ForAll("parts") long[] more) {
    long count = 0;
    long size = 0;
    long[] sizes = new long[6];
    for (int part = 0; part < 6; part++) {
      sizes[part] = occurrences[part] + more[part];
      count += occurrences[part];
      size += sizes[part];
    }
    if (count == 0) {
      return;
    }
    double sum = 0;
    for (int part = 0; part < 6; part++) {
      sum += Math.abs((double) occurrences[part] / count - (double) sizes[part] / size);
    }
    double dp = DeviationOfProportions.of(occurrences, sizes);
    assertEquals(sum / 2, dp, 1e-12);
    assertTrue(dp >= 0 && dp < 1);
  }
}
