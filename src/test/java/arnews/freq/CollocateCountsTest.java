package arnews.freq;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import arnews.stats.Association;
import arnews.stats.AssociationMeasure;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CollocateCountsTest {
  private static final FreqQuery QUERY =
      new FreqQuery(Grouping.SURFACE, Queries.ALL_KINDS, StopWords.NONE);
  private static final String NODE = "n";

  private static CollocateCounts counted(int window, List<String> articles) {
    CollocateCounts counts = new CollocateCounts(QUERY, NODE, window);
    for (String article : articles) {
      byte[] utf8 = article.getBytes(StandardCharsets.UTF_8);
      counts.begin();
      counts.block(utf8, 0, utf8.length);
      counts.end();
    }
    return counts;
  }

  private static List<CollocateRow> rows(CollocateCounts counts) {
    return counts.rows(AssociationMeasure.LOG_DICE, 1, 100);
  }

  /** Lines of words of one letter; a line is a sentence. */
  private static List<String> articles(long seed) {
    Random random = new Random(seed);
    List<String> articles = new ArrayList<>();
    for (int article = 0; article < 5; article++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 60; i++) {
        text.append("abcdefgn".charAt(random.nextInt(8)));
        text.append(random.nextInt(9) == 0 ? "\n" : random.nextInt(5) == 0 ? ", " : " ");
      }
      articles.add(text.toString());
    }
    return articles;
  }

  /** Looks from every word to every other, by the definition. */
  private static List<CollocateRow> naive(int window, List<String> articles) {
    TreeMap<String, long[]> words = new TreeMap<>();
    long[] sums = new long[3];
    for (String article : articles) {
      List<String> here = new ArrayList<>();
      for (String line : article.split("\n", -1)) {
        List<String> tokens = List.of(line.replace(",", "").strip().split(" +", -1));
        for (int i = 0; i < tokens.size(); i++) {
          String word = tokens.get(i);
          if (word.isEmpty()) {
            continue;
          }
          if (word.equals(NODE)) {
            sums[0]++;
            continue;
          }
          List<String> around =
              tokens.subList(Math.max(0, i - window), Math.min(tokens.size(), i + window + 1));
          boolean near = around.contains(NODE);
          long[] counts = words.computeIfAbsent(word, w -> new long[3]);
          counts[0]++;
          counts[1] += near ? 1 : 0;
          counts[2] += near && !here.contains(word) ? 1 : 0;
          sums[1] += near ? 1 : 0;
          sums[2]++;
          if (near) {
            here.add(word);
          }
        }
      }
    }
    List<CollocateRow> rows = new ArrayList<>();
    words.forEach(
        (word, counts) -> {
          if (counts[1] > 0) {
            Association pair =
                Association.ofWindows(counts[1], sums[0], counts[0], sums[1], sums[2]);
            rows.add(new CollocateRow(word, counts[1], counts[2], counts[0], pair));
          }
        });
    return rows;
  }

  @Property(tries = 100)
  void isTheDefinition(@ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int window) {
    List<CollocateRow> rows = new ArrayList<>(rows(counted(window, articles(seed))));
    for (int i = 1; i < rows.size(); i++) {
      double before = rows.get(i - 1).association().logDice();
      assertEquals(true, before >= rows.get(i).association().logDice());
    }
    rows.sort((left, right) -> left.word().compareTo(right.word()));
    assertEquals(naive(window, articles(seed)), rows);
  }

  @Property(tries = 50)
  void countsOfArticlesMerge(@ForAll long seed) {
    List<String> articles = articles(seed);
    CollocateCounts one = counted(3, articles.subList(0, 2));
    one.merge(counted(3, articles.subList(2, 5)));
    CollocateCounts whole = counted(3, articles);
    assertEquals(rows(whole), rows(one));
    assertEquals(whole.articles(), one.articles());
    assertEquals(whole.tokens(), one.tokens());
  }

  @Example
  void aSentenceEndsAWindowAndSignsTakeNoPlace() {
    List<CollocateRow> rows = rows(counted(1, List.of("a , n\nb")));
    assertEquals(List.of("a"), rows.stream().map(CollocateRow::word).toList());
  }

  @Example
  void theNodeIsOneWord() {
    assertEquals(NODE, CollocateCounts.word(QUERY, " n. "));
    assertThrows(IllegalArgumentException.class, () -> CollocateCounts.word(QUERY, "n n"));
    assertThrows(IllegalArgumentException.class, () -> CollocateCounts.word(QUERY, "."));
    assertThrows(IllegalArgumentException.class, () -> new CollocateCounts(QUERY, NODE, 0));
  }
}
