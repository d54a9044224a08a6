package arnews.cli;

import arnews.compare.ArticleGroup;
import arnews.compare.ArticleGroups;
import arnews.compare.ArticleWords;
import arnews.compare.FactArticle;
import arnews.compare.FactMatch;
import arnews.compare.FactMatcher;
import arnews.compare.FactSide;
import arnews.compare.GroupKind;
import arnews.compare.Keyword;
import arnews.compare.Keywords;
import arnews.compare.Passage;
import arnews.compare.Passages;
import arnews.compare.Relation;
import arnews.compare.SharedEntities;
import arnews.compare.SharedEntity;
import arnews.compare.SharedQuotations;
import arnews.compare.Side;
import arnews.compare.Similarities;
import arnews.compare.Similarity;
import arnews.compare.WordCounts;
import arnews.entities.ArticleMentions;
import arnews.entities.EntityIndex;
import arnews.entities.Gazetteer;
import arnews.entities.Mention;
import arnews.morphology.Morphology;
import arnews.speech.Speech;
import arnews.speech.SpokenArticle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What was found by comparing; lists that nobody wants are empty.
 *
 * @param query what is compared
 * @param articles how many articles there are
 * @param sides the names of the sides
 */
record Compared(
    CompareQuery query,
    int articles,
    List<String> sides,
    List<Similarity> similarities,
    List<Keyword> keywords,
    List<ComparedPassage> passages,
    List<SharedEntity> entities,
    List<FactMatch> facts,
    List<ArticleGroup> groups) {
  /** Up to so many articles all claims are matched; of more those of a story. */
  private static final int FEW = 150;

  /**
   * Behind so many articles the quotations of passages are not looked for, and claims and entities
   * only where they are asked for.
   */
  static final int MANY = 2000;

  /** A side of fewer words says little about its vocabulary. */
  private static final long FEW_WORDS = 100;

  Compared {
    sides = List.copyOf(sides);
    similarities = List.copyOf(similarities);
    keywords = List.copyOf(keywords);
    passages = List.copyOf(passages);
    entities = List.copyOf(entities);
    facts = List.copyOf(facts);
    groups = List.copyOf(groups);
  }

  /** Compares what was read. */
  static Compared of(CompareReading reading, CompareQuery query, Consumer<String> warnings) {
    return new Finding(reading, query, warnings).all();
  }

  /** Whether two sides state a fact with different numbers. */
  boolean differs() {
    return facts.stream().anyMatch(match -> match.relation() == Relation.DIFFER);
  }

  /** The entities that are listed. */
  List<SharedEntity> listed() {
    return entities.subList(0, Math.min(query.most(), entities.size()));
  }

  private static final class Finding {
    private final CompareReading reading;
    private final CompareQuery query;
    private final Consumer<String> warnings;

    /** For each article its side. */
    private final Map<String, String> sides = new HashMap<>();

    Finding(CompareReading reading, CompareQuery query, Consumer<String> warnings) {
      this.reading = reading;
      this.query = query;
      this.warnings = warnings;
      for (ComparedArticle article : reading.articles()) {
        sides.put(article.id(), query.sides().apply(article.words()));
      }
    }

    Compared all() {
      List<ArticleWords> words = reading.words();
      List<Side> sides = Side.of(words, query.sides());
      boolean stories = query.wants(ComparePart.CLAIMS) && words.size() > FEW;
      List<ArticleGroup> groups =
          query.wants(ComparePart.GROUPS) || stories
              ? ArticleGroups.of(words, reading.vocabulary())
              : List.of();
      List<String> names = new ArrayList<>();
      sides.forEach(side -> names.add(side.name()));
      return new Compared(
          query,
          words.size(),
          names,
          query.wants(ComparePart.SIMILARITY) ? similarities(sides) : List.of(),
          query.wants(ComparePart.KEYWORDS) ? keywords(sides) : List.of(),
          query.wants(ComparePart.PASSAGES) ? passages(words) : List.of(),
          query.wants(ComparePart.ENTITIES) ? entities() : List.of(),
          query.wants(ComparePart.CLAIMS) ? facts(groups) : List.of(),
          query.wants(ComparePart.GROUPS) ? groups : List.of());
    }

    private boolean isWithBaseline(String a, String b) {
      return query.sides().baseline().isEmpty()
          || query.sides().isBaseline(a) != query.sides().isBaseline(b);
    }

    private List<Similarity> similarities(List<Side> sides) {
      List<ArticleWords> words = new ArrayList<>();
      sides.forEach(side -> words.add(side.words()));
      List<Similarity> all = Similarities.of(words, reading.vocabulary(), query.least());
      return all.stream().filter(pair -> isWithBaseline(pair.a(), pair.b())).toList();
    }

    private List<Keyword> keywords(List<Side> sides) {
      List<WordCounts> counts = new ArrayList<>();
      WordCounts whole = new WordCounts(reading.vocabulary());
      WordCounts base = new WordCounts(reading.vocabulary());
      for (Side side : sides) {
        WordCounts of = new WordCounts(reading.vocabulary());
        side.articles().forEach(of::add);
        counts.add(of);
        whole.add(of);
        if (query.sides().isBaseline(side.name())) {
          base.add(of);
        }
      }
      boolean based = query.reference().isEmpty() && query.sides().baseline().isPresent();
      List<Keyword> keywords = new ArrayList<>();
      for (int i = 0; i < sides.size(); i++) {
        WordCounts of = counts.get(i);
        boolean isBase = query.sides().isBaseline(sides.get(i).name());
        WordCounts others = based && !isBase ? base : whole.without(of);
        WordCounts reference = query.reference().orElse(others);
        if (of.size() < FEW_WORDS || reference.size() < FEW_WORDS) {
          warnings.accept(sides.get(i).name() + ": too few words for keywords that mean anything");
        }
        if (of.size() > 0 && reference.size() > 0) {
          keywords.addAll(
              Keywords.of(sides.get(i).name(), of, reference, query.measure(), query.most()));
        }
      }
      return keywords;
    }

    private List<ComparedPassage> passages(List<ArticleWords> words) {
      List<Passage> passages = new ArrayList<>();
      for (Passage passage : Passages.of(words, reading.vocabulary())) {
        if (isWithBaseline(passage.a().article(), passage.b().article())) {
          passages.add(passage);
        }
      }
      Map<String, List<Speech>> speeches = speeches(passages);
      List<ComparedPassage> compared = new ArrayList<>(passages.size());
      for (Passage passage : passages) {
        compared.add(
            new ComparedPassage(
                passage,
                SharedQuotations.in(
                    passage,
                    speeches.getOrDefault(passage.a().article(), List.of()),
                    speeches.getOrDefault(passage.b().article(), List.of()))));
      }
      return compared;
    }

    /** What is said in articles that share passages; of very many articles nobody asks. */
    private Map<String, List<Speech>> speeches(List<Passage> passages) {
      if (reading.articles().size() > MANY) {
        return Map.of();
      }
      Set<String> sharing = new HashSet<>();
      for (Passage passage : passages) {
        sharing.add(passage.a().article());
        sharing.add(passage.b().article());
      }
      SpeechReader reader = new SpeechReader();
      Map<String, List<Speech>> speeches = new HashMap<>();
      for (ComparedArticle article : reading.articles()) {
        if (sharing.contains(article.id()) && !speeches.containsKey(article.id())) {
          speeches.put(article.id(), reader.of(article));
        }
      }
      return speeches;
    }

    private List<SharedEntity> entities() {
      EntityIndex index = new EntityIndex(true, Gazetteer.NONE, true);
      for (ComparedArticle article : reading.articles()) {
        List<Mention> mentions = new ArrayList<>();
        for (SpokenArticle stretch : article.spoken()) {
          mentions.addAll(stretch.mentions());
        }
        index.add(new ArticleMentions(article.id(), mentions));
      }
      return SharedEntities.of(index.entities(), sides);
    }

    private List<FactMatch> facts(List<ArticleGroup> groups) {
      FactMatcher matcher = new FactMatcher(Morphology.standard().analyser());
      List<FactMatch> found = new ArrayList<>();
      if (reading.articles().size() <= FEW) {
        found.addAll(matcher.match(claims(reading.articles())));
      } else {
        for (ArticleGroup group : groups) {
          if (group.kind() == GroupKind.STORY) {
            found.addAll(matcher.match(claims(of(group))));
          }
        }
      }
      found.removeIf(match -> !isOfSides(match));
      return found;
    }

    private List<ComparedArticle> of(ArticleGroup group) {
      Set<String> names = new HashSet<>(group.articles());
      return reading.articles().stream().filter(article -> names.contains(article.id())).toList();
    }

    private static List<FactArticle> claims(List<ComparedArticle> articles) {
      List<FactArticle> claims = new ArrayList<>();
      for (ComparedArticle article : articles) {
        claims.add(FactArticle.of(article.words(), article.claims(), article.spoken()));
      }
      return claims;
    }

    /** Whether a match says something about two sides, or what one side alone has. */
    private boolean isOfSides(FactMatch match) {
      Set<String> those = new HashSet<>();
      boolean based = false;
      for (FactSide side : match.sides()) {
        those.add(sides.get(side.article()));
        based |= query.sides().isBaseline(side.article());
      }
      if (match.relation() == Relation.ONLY) {
        return true;
      }
      return those.size() > 1 && (query.sides().baseline().isEmpty() || based);
    }
  }
}
