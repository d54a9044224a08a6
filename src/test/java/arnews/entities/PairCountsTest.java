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
    for (long pair : counts.sorted()) {
      int first = PairCounts.first(pair);
      int second = PairCounts.second(pair);
      pairs.add(first + " " + second + " " + counts.count(first, second));
    }
    return pairs;
  }

  @Test
  void noPairs() {
    assertEquals(List.of(), pairs(new PairCounts()));
  }

  @Test
  void pairsAreCountedInTheirOrder() {
    PairCounts counts = new PairCounts();
    counts.add(7, 2, 1);
    counts.add(2, 7, 1);
    counts.add(0, 0, 4);
    counts.add(7, 2, 2);
    assertEquals(List.of("0 0 4", "2 7 1", "7 2 3"), pairs(counts));
  }

  @Test
  void manyPairsAreCountedAsATreeCountsThem() {
    Random random = new Random(3);
    PairCounts counts = new PairCounts();
    Map<Long, Integer> tree = new TreeMap<>();
    for (int i = 0; i < 50_000; i++) {
      int one = random.nextInt(200) * (Integer.MAX_VALUE / 200);
      int other = random.nextInt(100);
      counts.add(one, other, 1);
      tree.merge(((long) one << 32) + other, 1, Integer::sum);
    }
    List<String> expected = new ArrayList<>();
    tree.forEach((key, count) -> expected.add((key >>> 32) + " " + key.intValue() + " " + count));
    assertEquals(expected, pairs(counts));
  }
}
