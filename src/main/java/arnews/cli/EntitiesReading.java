package arnews.cli;

import arnews.entities.ArticleMentions;
import arnews.entities.Entity;
import arnews.entities.EntityIndex;
import arnews.entities.EntitySearch;
import arnews.entities.Gazetteer;
import arnews.entities.SharedSentences;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Reads inputs for the entities that they name, in the order of the inputs.
 *
 * @param inputs what is read
 * @param search what finds names
 * @param gazetteer the user's names
 * @param merged whether spellings become one entity
 * @param mentions whether entities keep their mentions, with which of them tell who speaks
 */
record EntitiesReading(
    Inputs inputs, EntitySearch search, Gazetteer gazetteer, boolean merged, boolean mentions) {
  /**
   * What all inputs name.
   *
   * @param entities in the order of the ranking
   * @param articles how many articles were read
   * @param sentences how many sentences they have
   * @param index tells what a mention means
   */
  record Found(List<Entity> entities, long articles, long sentences, EntityIndex index) {}

  /** Takes the entities of an article. */
  interface Writer {
    /** The next article, with its entities in the order of the ranking. */
    void article(String id, List<Entity> entities) throws IOException;
  }

  private record OfArticle(String id, List<Entity> entities) {}

  /**
   * Reads all.
   *
   * @param shared takes the sentences, for the network
   */
  Found all(Optional<SharedSentences> shared) {
    EntityIndex index = index();
    long[] articles = {0};
    long sentences =
        read(
            article -> article,
            article -> {
              articles[0]++;
              int[] numbers = index.add(article);
              shared.ifPresent(all -> all.add(article.mentions(), numbers));
            });
    return new Found(index.entities(), articles[0], sentences, index);
  }

  /** Reads all and hands over the entities of each article by itself. */
  void each(Writer writer) throws IOException {
    try {
      read(
          this::alone,
          article -> {
            try {
              writer.article(article.id(), article.entities());
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private OfArticle alone(ArticleMentions article) {
    EntityIndex index = index();
    index.add(article);
    return new OfArticle(article.article(), index.entities());
  }

  private EntityIndex index() {
    return new EntityIndex(merged, gazetteer, mentions);
  }

  /** Hands over what is made of the articles; how many sentences they have. */
  private <T> long read(Function<ArticleMentions, T> making, Consumer<T> taker) {
    Turns<T> turns = new Turns<>(taker);
    long sentences = 0;
    for (EntitiesSink<T> sink : inputs.read(() -> sink(making, turns))) {
      sentences += sink.sentences();
    }
    return sentences;
  }

  private <T> EntitiesSink<T> sink(Function<ArticleMentions, T> making, Turns<T> turns) {
    return mentions
        ? EntitiesSink.ofSpeakers(search, gazetteer, making, turns)
        : EntitiesSink.ofNames(search, making, turns);
  }
}
