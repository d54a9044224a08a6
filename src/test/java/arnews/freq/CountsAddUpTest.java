package arnews.freq;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Parts make the whole, however they are cut and in whatever order they are put together. */
class CountsAddUpTest {
  private static final FreqRows ALL = new FreqRows(1, Integer.MAX_VALUE, true);

  @Provide
  Arbitrary<List<String>> articles() {
    return NewsTexts.articles();
  }

  @Provide
  Arbitrary<FreqQuery> queries() {
    return Queries.any();
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void anySplitMergesToTheSameRows(
      @ForAll("articles") List<String> articles,
      @ForAll("queries") FreqQuery query,
      @ForAll @IntRange(min = 1, max = 5) int parts,
      @ForAll long seed) {
    Random random = new Random(seed);
    List<List<String>> split = split(articles, parts, random);
    FormCounts merged = merged(split, query, random);
    NaiveCounts naive = NaiveCounts.of(query, articles);
    assertEquals(naive.rows(false), BytePathTest.rows(merged));
    assertEquals(naive.tokens(), merged.tokens());
    assertEquals(articles.size(), merged.articles());

    Dispersions dispersions = new Dispersions(merged);
    List<Counter> counters = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      counters.add(dispersions.counter());
    }
    List<String> shuffled = new ArrayList<>(articles);
    Collections.shuffle(shuffled, random);
    for (String article : shuffled) {
      Counter counter = counters.get(random.nextInt(parts));
      counter.begin();
      Blocks.of(article, random, counter::block);
      counter.end();
    }
    List<FreqRow> rows = new ArrayList<>();
    ALL.of(merged, Optional.of(dispersions)).forEach(rows::add);
    assertEquals(naive.rows(true), rows);
  }

  /** As the threads of a run do it: articles to whoever is free, merged in pairs at random. */
  private static FormCounts merged(List<List<String>> split, FreqQuery query, Random random) {
    List<FormCounts> counts = new ArrayList<>();
    for (List<String> part : split) {
      FormCounts of = new FormCounts(query);
      for (String article : part) {
        of.begin();
        Blocks.of(article, random, of::block);
      }
      counts.add(of);
    }
    while (counts.size() > 1) {
      Collections.shuffle(counts, random);
      FormCounts last = counts.remove(counts.size() - 1);
      counts.get(0).merge(last);
    }
    return counts.get(0);
  }

  private static List<List<String>> split(List<String> articles, int parts, Random random) {
    List<List<String>> split = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      split.add(new ArrayList<>());
    }
    for (String article : articles) {
      split.get(random.nextInt(parts)).add(article);
    }
    return split;
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void articlesMakeTheWhole(
      @ForAll("articles") List<String> articles,
      @ForAll("queries") FreqQuery query,
      @ForAll long seed) {
    Random random = new Random(seed);
    ArticleCounts each = new ArticleCounts(query);
    Map<String, Long> counts = new HashMap<>();
    Map<String, Long> inArticles = new HashMap<>();
    long tokens = 0;
    for (String article : articles) {
      each.begin();
      Blocks.of(article, random, each::block);
      List<FreqRow> rows = ALL.of(each);
      assertEquals(NaiveCounts.of(query, List.of(article)).rows(false), rows);
      tokens += each.tokens();
      for (FreqRow row : rows) {
        counts.merge(row.word(), row.count(), Long::sum);
        inArticles.merge(row.word(), row.articles(), Long::sum);
      }
    }
    FormCounts whole = merged(List.of(articles), query, random);
    assertEquals(tokens, whole.tokens());
    assertEquals(counts.size(), whole.words());
    long sum = 0;
    for (FreqRow row : BytePathTest.rows(whole)) {
      assertEquals(counts.get(row.word()), row.count());
      assertEquals(inArticles.get(row.word()), row.articles());
      assertTrue(row.articles() <= row.count(), row.toString());
      assertEquals(row.count(), row.forms().stream().mapToLong(FormCount::count).sum());
      assertTrue(row.forms().stream().allMatch(form -> form.count() > 0), row.toString());
      sum += row.count();
    }
    assertTrue(query.stopWords().isEmpty() ? sum == tokens : sum <= tokens, sum + " " + tokens);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void aShorterAnswerIsTheHeadOfTheLonger(
      @ForAll("articles") List<String> articles,
      @ForAll("queries") FreqQuery query,
      @ForAll @IntRange(min = 1, max = 4) int least,
      @ForAll @IntRange(max = 30) int most) {
    FormCounts counts = merged(List.of(articles), query, new Random(least));
    List<FreqRow> expected =
        BytePathTest.rows(counts).stream()
            .filter(row -> row.count() >= least)
            .limit(most)
            .map(
                row ->
                    new FreqRow(
                        row.word(), row.count(), row.articles(), row.dispersion(), List.of()))
            .toList();
    List<FreqRow> rows = new ArrayList<>();
    new FreqRows(least, most, false).of(counts, Optional.empty()).forEach(rows::add);
    assertEquals(expected, rows);
  }
}
