package arnews.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import arnews.claims.ArticleClaims;
import arnews.claims.ClaimSearch;
import arnews.morphology.Morphology;
import arnews.numbers.UserUnits;
import arnews.text.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What must hold of any articles: here of pieces of the seeds, cut and mixed by chance. */
class CompareLawsTest {
  private static final int ROUNDS = 12;

  /** More than are compared pair by pair. */
  private static final int MANY = 80;

  /** A pair may share too few words that are rare. */
  private static final double LEAST_FOUND = 0.8;

  private static final double EXACT = 1e-6;

  private final Random random = new Random(20261125);
  private final List<String> lines = lines();

  private static List<String> lines() {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
      for (Path seed : seeds.sorted().toList()) {
        Files.readAllLines(seed).stream().filter(line -> line.length() > 40).forEach(lines::add);
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return lines;
  }

  /** Some articles of some lines, so that many share text. */
  private List<String> texts() {
    List<String> texts = new ArrayList<>();
    int count = 2 + random.nextInt(5);
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder();
      for (int line = 1 + random.nextInt(4); line > 0; line--) {
        text.append(lines.get(random.nextInt(lines.size()))).append('\n');
      }
      texts.add(text.toString());
    }
    return texts;
  }

  @Test
  void anArticleIsLikeItself() {
    for (int i = 0; i < ROUNDS; i++) {
      String text = texts().get(0);
      ArticlesOfText read = new ArticlesOfText(List.of(text, text));
      Similarity pair = Similarities.of(read.articles(), read.vocabulary(), 0).get(0);
      assertEquals(1, pair.cosine(), EXACT);
      assertEquals(1, pair.jaccard());
      assertEquals(1, pair.containment());
      assertEquals(
          GroupKind.DUPLICATE, ArticleGroups.of(read.articles(), read.vocabulary()).get(0).kind());
    }
  }

  @Test
  void theOrderOfArticlesDoesNotMatterToGroupsAndSimilarity() {
    for (int i = 0; i < ROUNDS; i++) {
      List<String> texts = texts();
      texts.add(texts.get(0));
      List<Integer> order = new ArrayList<>(IntStream.range(0, texts.size()).boxed().toList());
      Collections.shuffle(order, random);
      ArticlesOfText read = new ArticlesOfText(texts);
      ArticlesOfText again = new ArticlesOfText(texts, order);
      assertEquals(
          ArticleGroups.of(read.articles(), read.vocabulary()),
          ArticleGroups.of(again.articles(), again.vocabulary()));
      assertEquals(
          Similarities.of(read.articles(), read.vocabulary(), 0),
          Similarities.of(again.articles(), again.vocabulary(), 0));
    }
  }

  @Test
  void reprintsAreOfOneStory() {
    for (int i = 0; i < ROUNDS; i++) {
      List<String> texts = texts();
      texts.add(texts.get(0));
      ArticlesOfText read = new ArticlesOfText(texts);
      List<ArticleGroup> groups = ArticleGroups.of(read.articles(), read.vocabulary());
      List<ArticleGroup> stories =
          groups.stream().filter(group -> group.kind() == GroupKind.STORY).toList();
      for (ArticleGroup group : groups) {
        assertEquals(
            1,
            stories.stream()
                .filter(story -> story.articles().containsAll(group.articles()))
                .count());
      }
    }
  }

  @Test
  void similarityLiesBetweenNothingAndAll() {
    for (int i = 0; i < ROUNDS; i++) {
      ArticlesOfText read = new ArticlesOfText(texts());
      int sides = read.articles().size();
      List<Similarity> pairs = Similarities.of(read.articles(), read.vocabulary(), 0);
      assertEquals(sides * (sides - 1) / 2, pairs.size());
      for (Similarity pair : pairs) {
        assertTrue(pair.a().compareTo(pair.b()) < 0);
        assertTrue(pair.cosine() >= 0 && pair.cosine() <= 1);
        assertTrue(pair.jaccard() <= pair.containment() && pair.containment() <= 1);
      }
    }
  }

  @Test
  void passagesAreTheSameFromBothSides() {
    for (int i = 0; i < ROUNDS; i++) {
      ArticlesOfText read = new ArticlesOfText(texts());
      ArticleWords a = read.articles().get(0);
      ArticleWords b = read.articles().get(1);
      List<Passage> passages = PassageFinder.between(a, b);
      assertEquals(passages, PassageFinder.between(b, a));
      for (Passage passage : passages) {
        assertTrue(passage.aFrom() >= 0 && passage.aTo() <= a.size());
        assertTrue(passage.bFrom() >= 0 && passage.bTo() <= b.size());
        assertTrue(passage.overlap() > 0 && passage.overlap() <= 1);
        assertTrue(passage.aText().length() > 0 && passage.bText().length() > 0);
      }
    }
  }

  @Test
  void ofManyArticlesTheIndexFindsWhatPairsShare() {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      texts.add(lines.get(i % lines.size()) + "\n" + lines.get(random.nextInt(lines.size())));
    }
    ArticlesOfText read = new ArticlesOfText(texts);
    List<Passage> expected = new ArrayList<>();
    for (int a = 0; a < MANY; a++) {
      for (int b = a + 1; b < MANY; b++) {
        expected.addAll(PassageFinder.between(read.articles().get(a), read.articles().get(b)));
      }
    }
    List<Passage> found = Passages.of(read.articles(), read.vocabulary());
    assertTrue(Set.copyOf(expected).containsAll(found));
    assertTrue(found.size() >= LEAST_FOUND * expected.size(), found.size() + "");
    assertTrue(!found.isEmpty());
  }

  @Test
  void theOrderOfArticlesDoesNotMatterToFacts() {
    ClaimSearch search = new ClaimSearch(UserUnits.NONE);
    for (int i = 0; i < ROUNDS; i++) {
      List<FactArticle> articles = new ArrayList<>();
      for (String text : texts()) {
        Article article = new Article("a" + articles.size(), text, Map.of());
        articles.add(new FactArticle(article.id(), ArticleClaims.find(search, article)));
      }
      List<FactMatch> matches = matches(articles);
      Collections.shuffle(articles, random);
      assertEquals(matches, matches(articles));
      long sides = matches.stream().mapToLong(match -> match.sides().size()).sum();
      long claims =
          articles.stream()
              .flatMap(article -> article.claims().stream())
              .mapToLong(sentence -> sentence.claims().size())
              .sum();
      assertEquals(claims, sides, "every claim is on one side of one fact");
    }
  }

  private static List<FactMatch> matches(List<FactArticle> articles) {
    return new FactMatcher(Morphology.standard().analyser()).match(articles);
  }
}
