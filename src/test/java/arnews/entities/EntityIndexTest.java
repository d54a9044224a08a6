package arnews.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EntityIndexTest {
  private static final String FIRST = "\u0623\u0646\u063A\u064A\u0644\u0627";
  private static final String LAST = "\u0645\u064A\u0631\u0643\u0644";
  private static final String FULL = FIRST + ' ' + LAST;
  private static final String OTHER = "\u0641\u0648\u0644\u0643\u0631 " + LAST;
  private static final String TITLE = "\u0631\u0626\u064A\u0633\u0629";
  private static final String CARELESS_TITLE = "\u0631\u0626\u064A\u0633\u0647";

  private static ArticleMentions article(String id, Mention... mentions) {
    return new ArticleMentions(id, List.of(mentions), Set.of(1));
  }

  private static Mention mention(EntityType type, String name, long start, Title... titles) {
    return new Mention(start, start + name.length(), name, type, 0, List.of(titles));
  }

  private static List<Entity> entities(boolean merge, boolean keep, ArticleMentions... articles) {
    EntityIndex index = new EntityIndex(merge, Gazetteer.NONE, keep);
    List.of(articles).forEach(index::add);
    return index.entities();
  }

  private static List<ArticleMentions> namesOf(int full, int other) {
    List<ArticleMentions> articles = new ArrayList<>();
    for (int i = 0; i < full + other; i++) {
      String name = i < full ? FULL : OTHER;
      articles.add(article("a" + i, mention(EntityType.PER, name, 0)));
    }
    articles.add(article("lone", mention(EntityType.PER, LAST, 0)));
    return articles;
  }

  private static int joined(List<ArticleMentions> articles) {
    return entities(true, false, articles.toArray(ArticleMentions[]::new)).size();
  }

  @Test
  void noArticlesNoEntities() {
    assertEquals(List.of(), entities(true, true));
    assertEquals(List.of(), entities(true, true, article("a")));
  }

  @Test
  void countsMentionsAndArticles() {
    List<Entity> entities =
        entities(
            true,
            false,
            article("a", mention(EntityType.PER, FULL, 0), mention(EntityType.PER, LAST, 30)),
            article("b", mention(EntityType.PER, FULL, 5)));
    assertEquals(1, entities.size());
    Entity entity = entities.get(0);
    assertEquals(FULL, entity.name());
    assertEquals(3, entity.count());
    assertEquals(2, entity.articles());
    assertEquals(
        List.of(new Variant(FULL, 2, Join.NAME), new Variant(LAST, 1, Join.PART)),
        entity.variants());
    assertEquals(List.of(), entity.mentions());
  }

  @Test
  void keepsMentionsWhereTheyStand() {
    long far = 1L << 33;
    List<Entity> entities =
        entities(
            true,
            true,
            article("a", mention(EntityType.PER, FULL, 7), mention(EntityType.PER, LAST, far)));
    assertEquals(
        List.of(
            new EntityMention("a", 7, 7 + FULL.length(), FULL, Join.NAME, false),
            new EntityMention("a", far, far + LAST.length(), LAST, Join.PART, true)),
        entities.get(0).mentions());
  }

  @Test
  void withoutMergingANameIsAnEntity() {
    List<Entity> entities =
        entities(
            false,
            true,
            article(
                "a",
                mention(EntityType.PER, FULL, 0),
                mention(EntityType.PER, LAST, 30),
                mention(EntityType.ORG, LAST, 40)));
    assertEquals(3, entities.size());
  }

  @Test
  void aSurnameGoesToWhoDominatesIt() {
    assertEquals(2, joined(namesOf(9, 1)));
    assertEquals(3, joined(namesOf(8, 1)));
    assertEquals(1, joined(namesOf(1, 0)));
  }

  @Test
  void fewFullNamesAreNoEvidence() {
    List<ArticleMentions> articles = namesOf(1, 0);
    for (int i = 0; i < 30; i++) {
      articles.add(article("lone" + i, mention(EntityType.PER, LAST, 0)));
    }
    assertEquals(2, joined(articles));
  }

  @Test
  void aTypeThatIsHardlyEverMetIsASlip() {
    List<ArticleMentions> articles = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      articles.add(article("a" + i, mention(EntityType.ORG, FULL, 0)));
    }
    articles.add(article("slip", mention(EntityType.PER, FULL, 0)));
    articles.add(article("place", mention(EntityType.LOC, FULL, 0)));
    assertEquals(2, joined(articles));
  }

  @Test
  void titlesAreCountedUpToCarelessness() {
    List<Entity> entities =
        entities(
            true,
            false,
            article("a", mention(EntityType.PER, FULL, 10, new Title(TITLE, 2, 7))),
            article("b", mention(EntityType.PER, FULL, 20, new Title(CARELESS_TITLE, 14, 19))));
    assertEquals(
        List.of(
            new StatedTitle(
                TITLE,
                2,
                List.of(new StatedTitle.Place("a", 2, 7), new StatedTitle.Place("b", 14, 19)))),
        entities.get(0).titles());
  }

  @Test
  void theOrderOfArticlesChangesNoCounts() {
    List<ArticleMentions> articles = new ArrayList<>(namesOf(9, 1));
    articles.add(article("m", mention(EntityType.LOC, FIRST, 0), mention(EntityType.PER, FULL, 9)));
    String expected = counts(articles);
    Random random = new Random(5);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(articles, random);
      assertEquals(expected, counts(articles));
    }
  }

  private static String counts(List<ArticleMentions> articles) {
    return entities(true, false, articles.toArray(ArticleMentions[]::new)).stream()
        .map(
            entity ->
                entity.name()
                    + entity.type()
                    + entity.count()
                    + "/"
                    + entity.articles()
                    + entity.variants())
        .collect(Collectors.joining("\n"));
  }

  @Test
  void aLargeArticleIsNotComparedEachWithEach() {
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < 30_000; i++) {
      String name = FIRST + ' ' + Integer.toString(i, Character.MAX_RADIX) + 'x';
      mentions.add(mention(EntityType.PER, name, 40L * i));
    }
    EntityIndex index = new EntityIndex(true, Gazetteer.NONE, false);
    index.add(new ArticleMentions("large", mentions));
    assertEquals(30_000, index.entities().size());
  }

  @Test
  void whatHoldsNoLetterIsANameAllTheSame() {
    List<Entity> entities = entities(true, true, article("a", mention(EntityType.ORG, "***", 0)));
    assertEquals("***", entities.get(0).name());
  }
}
