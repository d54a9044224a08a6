package arnews.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Example;

class AssociationTest {
  private static final double EXACT = 1e-12;

  /** From the definitions: 8 together, 2 to be expected. */
  @Example
  void isWhatTheDefinitionsSay() {
    Association pair = Association.ofPlaces(8, 20, 100, 1000);
    assertEquals(2, pair.pmi(), EXACT);
    assertEquals(8, pair.mi3(), EXACT);
    assertEquals(6 / Math.sqrt(8), pair.t(), EXACT);
    assertEquals(6 / Math.sqrt(2), pair.z(), EXACT);
    assertEquals(14 + Math.log(16 / 120.0) / Math.log(2), pair.logDice(), EXACT);
    assertEquals(0.08, pair.minimumSensitivity(), EXACT);
    assertTrue(pair.g2() > 0);
  }

  @Example
  void windowsAreTheFirstRow() {
    Association pair = Association.ofWindows(8, 10, 100, 50, 2500);
    assertEquals(new Contingency(8, 42, 92, 2358), pair.table());
    assertEquals(2, pair.pmi(), EXACT);
    assertEquals(14 + Math.log(16 / 110.0) / Math.log(2), pair.logDice(), EXACT);
    assertEquals(0.08, pair.minimumSensitivity(), EXACT);
  }

  @Example
  void wordsThatNeverOccurApartHaveTheHighest() {
    Association pair = Association.ofPlaces(7, 7, 7, 1000);
    assertEquals(14, pair.logDice(), EXACT);
    assertEquals(1, pair.minimumSensitivity(), EXACT);
    assertTrue(Association.ofPlaces(1, 100, 100, 1000).g2() < 0);
  }

  @Example
  void everyMeasureIsOfItsName() {
    Association pair = Association.ofPlaces(8, 20, 100, 1000);
    assertEquals(pair.logDice(), AssociationMeasure.LOG_DICE.of(pair));
    assertEquals(pair.pmi(), AssociationMeasure.PMI.of(pair));
    assertEquals(pair.g2(), AssociationMeasure.G2.of(pair));
    assertEquals(pair.t(), AssociationMeasure.T.of(pair));
    assertEquals(pair.z(), AssociationMeasure.Z.of(pair));
    assertEquals(pair.mi3(), AssociationMeasure.MI3.of(pair));
    assertEquals(pair.minimumSensitivity(), AssociationMeasure.MIN_SENSITIVITY.of(pair));
  }
}
