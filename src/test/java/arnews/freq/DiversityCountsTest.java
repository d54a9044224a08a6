package arnews.freq;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import arnews.stats.MovingTypeTokenRatio;
import arnews.stats.TextualDiversity;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class DiversityCountsTest {
  private static final FreqQuery QUERY =
      new FreqQuery(Grouping.SURFACE, Queries.ALL_KINDS, StopWords.NONE);

  private static DiversityCounts counted(List<int[]> articles) {
    DiversityCounts counts = new DiversityCounts(QUERY);
    for (int[] article : articles) {
      StringBuilder text = new StringBuilder();
      Arrays.stream(article).forEach(word -> text.append((char) ('a' + word)).append(' '));
      byte[] utf8 = text.toString().getBytes(StandardCharsets.UTF_8);
      counts.begin();
      counts.block(utf8, 0, utf8.length);
      counts.end();
    }
    return counts;
  }

  private static List<int[]> articles(long seed) {
    Random random = new Random(seed);
    List<int[]> articles = new ArrayList<>();
    for (int article = 0; article < 6; article++) {
      articles.add(random.ints(random.nextInt(150), 0, 20).toArray());
    }
    return articles;
  }

  @Property(tries = 50)
  void readsWordsInTheirOrder(@ForAll long seed) {
    MovingTypeTokenRatio moving = MovingTypeTokenRatio.none(MovingTypeTokenRatio.WINDOW);
    TextualDiversity textual = TextualDiversity.NONE;
    long tokens = 0;
    for (int[] article : articles(seed)) {
      moving = moving.with(article, article.length, new int[20]);
      textual = textual.with(article, article.length, new int[20]);
      tokens += article.length;
    }
    Diversity whole = counted(articles(seed)).whole();
    assertEquals(moving, whole.moving());
    assertEquals(textual, whole.textual());
    assertEquals(tokens, whole.tokens());
  }

  @Property(tries = 50)
  void countsOfArticlesMerge(@ForAll long seed) {
    List<int[]> articles = articles(seed);
    DiversityCounts one = counted(articles.subList(0, 2));
    one.merge(counted(articles.subList(2, 6)));
    assertEquals(counted(articles).whole(), one.whole());
    assertEquals(6, one.articles());
  }

  @Example
  void anArticleIsMeasuredByItself() {
    List<int[]> articles = articles(7);
    assertEquals(
        counted(articles.subList(5, 6)).whole().textual(), counted(articles).ofArticle().textual());
    Diversity none = counted(List.of()).whole();
    assertTrue(Double.isNaN(none.typeTokenRatio()) && Double.isNaN(none.hdd()));
  }
}
