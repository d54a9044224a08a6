package arnews.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The measures on a text of six words that can be reckoned by hand. */
class MeasuresTest {
  private static final double EXACT = 1e-12;

  /**
   * Gold has the groups {a, b, c} and {d, e}, the prediction {a, b} and {c, d, e}; a occurs twice.
   */
  private static Measures example() {
    Measures measures = new Measures();
    add(measures, "a", "x", "x", "-", true);
    add(measures, "a", "x", "x", "-", true);
    add(measures, "b", "x", "x", "w-", true);
    add(measures, "c", "x", "y", "-", true);
    add(measures, "d", "y", "y", "-", true);
    add(measures, "e", "y", "y", "-", false);
    return measures;
  }

  private static void add(
      Measures measures, String form, String gold, String found, String clitics, boolean content) {
    measures.add(form, "-", gold, content, new Measures.Predicted(clitics, found));
  }

  @Test
  void wordsAreCountedAsTheyStand() {
    assertEquals(5 / 6.0, example().segmentation(), EXACT);
    assertEquals(4 / 5.0, example().lemma(), EXACT);
  }

  @Test
  void pairsOfTypes() {
    // Gold has 3 + 1 pairs, the prediction 1 + 3; two are the same.
    assertArrayEquals(new double[] {0.5, 0.5, 0.5}, example().pairs(), EXACT);
  }

  @Test
  void bCubedOverWords() {
    // Of a and b, three words, all are together; c is alone in the intersection; d and e together.
    double precision = (3 * 3 / 3.0 + 1 / 3.0 + 2 * 2 / 3.0) / 6;
    double recall = (3 * 3 / 4.0 + 1 / 4.0 + 2 * 2 / 2.0) / 6;
    double f1 = 2 * precision * recall / (precision + recall);
    assertEquals(f1, example().bCubed(), EXACT);
  }

  @Test
  void errorOfCounts() {
    // x: 3 for 4; y: 3 for 2.
    assertEquals((1 / 4.0 + 1 / 2.0) / 2, example().countError(), EXACT);
  }
}
