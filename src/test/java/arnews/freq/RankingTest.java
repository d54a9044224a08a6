package arnews.freq;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RankingTest {
  @Provide
  Arbitrary<List<String>> strings() {
    return ByteStrings.lists();
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void isTheHeadOfAFullSort(
      @ForAll("strings") List<String> strings,
      @ForAll @IntRange(max = 3) int least,
      @ForAll @IntRange(max = 70) int most,
      @ForAll long seed) {
    Random random = new Random(seed);
    ByteTable words = new ByteTable(8);
    strings.forEach(words::add);
    List<Integer> numbers = new ArrayList<>();
    long[] counts = new long[words.size()];
    for (int word = 0; word < words.size(); word++) {
      numbers.add(word);
      counts[word] = random.nextInt(5);
    }
    Collections.shuffle(numbers, random);
    Ranking ranking = new Ranking(words, word -> counts[word], least, most);
    numbers.forEach(ranking::add);

    List<Integer> expected =
        numbers.stream()
            .filter(word -> counts[word] >= Math.max(least, 1))
            .sorted(
                Comparator.comparingLong((Integer word) -> -counts[word])
                    .thenComparing(words::string, NaiveCounts::byCodePoint))
            .limit(most)
            .toList();
    assertEquals(expected, ranking.ranked());
  }
}
