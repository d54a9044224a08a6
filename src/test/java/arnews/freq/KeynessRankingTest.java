package arnews.freq;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import arnews.stats.AdjustedP;
import arnews.stats.Keyness;
import arnews.stats.KeynessMeasure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class KeynessRankingTest {
  private static final FreqQuery QUERY =
      new FreqQuery(Grouping.SURFACE, Queries.ALL_KINDS, StopWords.NONE);

  private static FormCounts counted(Map<String, Integer> words) {
    FormCounts counts = new FormCounts(QUERY);
    counts.begin();
    words.forEach((word, count) -> counts.text((word + " ").repeat(count)));
    return counts;
  }

  private static List<KeynessRow> rows(KeynessRanking ranking) {
    List<KeynessRow> rows = new ArrayList<>();
    ranking.rows(100, false).forEach(rows::add);
    return rows;
  }

  @Property(tries = 20)
  void rowsStandByTheMeasure(@ForAll KeynessMeasure measure) {
    FormCounts corpus = counted(Map.of("a", 50, "b", 40, "c", 10, "d", 3, "only", 6));
    FormCounts reference = counted(Map.of("a", 500, "b", 100, "c", 400, "d", 30, "other", 70));
    KeynessRanking ranking = new KeynessRanking(corpus, reference, measure, 1);
    List<KeynessRow> rows = rows(ranking);
    assertEquals(5, ranking.compared());
    assertEquals(5, rows.size());
    assertEquals(1100, ranking.referenceSize());
    assertTrue(ranking.isTellable());
    double[] p = rows.stream().mapToDouble(KeynessRow::p).toArray();
    double[] q = AdjustedP.benjaminiHochberg(p);
    for (int i = 0; i < q.length; i++) {
      KeynessRow row = rows.get(i);
      assertEquals(q[i], row.q());
      assertEquals(measure.p(row.keyness()), row.p());
      assertTrue(Math.abs(row.logRatioLow()) <= Math.abs(row.keyness().logRatio()) + 0.5);
    }
    assertEquals("c", rows.get(4).row().word(), "the rarest for its frequency elsewhere is last");
  }

  @Example
  void aWordOfTheReferenceAloneHasNoRow() {
    KeynessRanking ranking =
        new KeynessRanking(
            counted(Map.of("a", 3, "b", 1)),
            counted(Map.of("a", 1, "other", 9)),
            KeynessMeasure.G2,
            2);
    assertEquals(List.of("a"), rows(ranking).stream().map(row -> row.row().word()).toList());
    assertEquals(Keyness.of(3, 4, 1, 10), rows(ranking).get(0).keyness());
    assertFalse(ranking.isTellable());
  }

  @Example
  void nothingIsComparedWithNothing() {
    FormCounts none = new FormCounts(QUERY);
    assertEquals(List.of(), rows(new KeynessRanking(none, none, KeynessMeasure.LRC, 1)));
    KeynessRanking ranking =
        new KeynessRanking(counted(Map.of("a", 3)), none, KeynessMeasure.LRC, 1);
    assertEquals(1, rows(ranking).get(0).p());
  }
}
