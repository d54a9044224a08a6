package arnews.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PairCountsTest {
  private static List<String> pairs(PairCounts counts) {
    List<String> pairs = new ArrayList<>();
    counts.each((first, second, count) -> pairs.add(first + " " + second + " " + count));
    return pairs;
  }

  @Test
  void noPairs() {
    assertEquals(List.of(), pairs(new PairCounts()));
  }

  @Test
  void theOrderOfAPairDoesNotMatter() {
    PairCounts counts = new PairCounts();
    counts.add(7, 2);
    counts.add(2, 7);
    counts.add(0, 0);
    counts.add(2, 3);
    assertEquals(List.of("0 0 1", "2 3 1", "2 7 2"), pairs(counts));
  }

  @Test
  void manyPairsAreCountedAsATreeCountsThem() {
    Random random = new Random(3);
    PairCounts counts = new PairCounts();
    Map<Long, Integer> tree = new TreeMap<>();
    for (int i = 0; i < 50_000; i++) {
      int one = random.nextInt(200) * (Integer.MAX_VALUE / 200);
      int other = random.nextInt(100);
      counts.add(one, other);
      tree.merge(((long) Math.min(one, other) << 32) + Math.max(one, other), 1, Integer::sum);
    }
    List<String> expected = new ArrayList<>();
    tree.forEach((key, count) -> expected.add((key >>> 32) + " " + key.intValue() + " " + count));
    assertEquals(expected, pairs(counts));
  }
}
