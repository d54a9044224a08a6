package arnews.stats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class KeynessTest {
  private static final ConservativeLogRatio SURE = new ConservativeLogRatio(0.95, 1000);

  @Property(tries = 500)
  void theOtherWayRoundIsTheSameWithAMinus(
      @ForAll @IntRange(max = 3000) int f1,
      @ForAll @IntRange(max = 3000) int f2,
      @ForAll @LongRange(min = 3000, max = 2_000_000_000L) long n1,
      @ForAll @LongRange(min = 3000, max = 2_000_000_000L) long n2) {
    Keyness here = Keyness.of(f1, n1, f2, n2);
    Keyness there = Keyness.of(f2, n2, f1, n1);
    assertEquals(here.g2(), -there.g2(), Math.abs(here.g2()) * 1e-9 + 1e-12);
    assertEquals(here.chiSquare(), -there.chiSquare(), Math.abs(here.chiSquare()) * 1e-9 + 1e-12);
    assertEquals(here.logRatio(), -there.logRatio(), 1e-9);
    assertEquals(SURE.of(here.corpora()), -SURE.of(there.corpora()), 1e-7);
    assertEquals(here.p(), there.p(), here.p() * 1e-8);
    assertTrue(LogLikelihood.fourTerm(here.corpora()) >= 0);
    assertTrue(LogLikelihood.twoTerm(here.corpora()) >= 0);
  }

  @Property(tries = 200)
  void theSureRatioIsNoGreaterThanTheRatio(
      @ForAll @IntRange(min = 1, max = 5000) int f1, @ForAll @IntRange(max = 5000) int f2) {
    Contingency corpora = Contingency.ofCorpora(f1, 1_000_000, f2, 3_000_000);
    double sure = SURE.of(corpora);
    double ratio = Math.log((f1 * 3.0) / f2) / Math.log(2);
    assertTrue(Math.abs(sure) <= Math.abs(ratio) + 1e-9, sure + " " + ratio);
    assertTrue(sure == 0 || Math.signum(sure) == Math.signum(ratio));
    assertTrue(
        Math.abs(new ConservativeLogRatio(0.95, 100_000).of(corpora)) <= Math.abs(sure) + 1e-9);
  }

  /** In numbers of 15 digits, all of 4 of G2's terms of 10 digits cancel. */
  @Example
  void almostEqualFrequenciesOfLargeCorporaHaveTheirSmallDifference() {
    Contingency corpora = Contingency.ofCorpora(1_000_000, 1L << 40, 1_000_001, 1L << 40);
    assertEquals(
        0.5 / 1_000_000.5 / (1 - 1_000_000.5 / (1L << 40)), LogLikelihood.fourTerm(corpora), 1e-15);
    assertEquals(LogLikelihood.fourTerm(corpora), ChiSquare.of(corpora), 1e-15);
  }

  @Example
  void anEmptyCorpusTellsNothing() {
    Keyness keyness = Keyness.of(3, 100, 0, 0);
    assertEquals(0, keyness.g2());
    assertEquals(1, keyness.p());
    assertEquals(0, SURE.of(keyness.corpora()));
    assertThrows(IllegalArgumentException.class, () -> Keyness.of(3, 2, 0, 10));
  }

  @Example
  void aWordThatTheReferenceLacksIsMoreByNoEnd() {
    Keyness keyness = Keyness.of(3, 100, 0, 100);
    assertEquals(Double.POSITIVE_INFINITY, keyness.percentDifference());
    assertEquals(Math.log(7) / Math.log(2), keyness.logRatio(), 1e-12);
    assertEquals(200, Keyness.of(3, 100, 1, 100).percentDifference(), 1e-9);
    assertEquals(-50, Keyness.of(1, 100, 2, 100).percentDifference(), 1e-9);
  }

  /** Where all are sure there is nothing to raise, and a raised p stays between p and one. */
  @Property(tries = 200)
  void raisedProbabilitiesKeepTheirOrder(@ForAll @IntRange(min = 1, max = 40) int size) {
    double[] p = new double[size];
    for (int i = 0; i < size; i++) {
      p[i] = i % 7 == 3 ? Double.NaN : (i * 7919 % 101) / 101.0;
    }
    double[] q = AdjustedP.benjaminiHochberg(p);
    double[] holm = AdjustedP.holm(p);
    for (int i = 0; i < size; i++) {
      assertEquals(Double.isNaN(p[i]), Double.isNaN(q[i]));
      for (int j = 0; j < size; j++) {
        assertTrue(!(p[i] <= p[j]) || q[i] <= q[j]);
        assertTrue(!(p[i] <= p[j]) || holm[i] <= holm[j]);
      }
      assertTrue(Double.isNaN(p[i]) || (q[i] >= p[i] && holm[i] >= q[i] && holm[i] <= 1));
    }
    assertArrayEquals(new double[0], AdjustedP.benjaminiHochberg(new double[0]));
  }
}
