package arnews.cli;

import arnews.entities.ArticleEntities;
import arnews.entities.ArticleMentions;
import arnews.entities.EntitySearch;
import arnews.entities.Mention;
import arnews.entities.NamedSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Finds the names of what a thread reads, and hands articles over when it is the source's turn.
 *
 * @param <T> what is made of the names of an article before its turn
 */
final class EntitiesSink<T> extends TurnSink<T> {
  /** So many articles of a source are handed over together. */
  private static final int PART = 16;

  private final ArticleEntities names;
  private final Function<ArticleMentions, T> making;
  private final List<Mention> mentions = new ArrayList<>();
  private String article = "";
  private long sentences;

  EntitiesSink(EntitySearch search, Function<ArticleMentions, T> making, Turns<T> turns) {
    super(turns, PART);
    this.making = making;
    names = new ArticleEntities(search, this::sentence);
  }

  private void sentence(NamedSentence sentence) {
    mentions.addAll(sentence.mentions());
    sentences++;
  }

  @Override
  public void begin(String id, Map<String, String> fields) {
    article = id;
    mentions.clear();
    names.begin(id);
  }

  @Override
  public void block(byte[] utf8, int from, int to) {
    names.block(utf8, from, to);
  }

  @Override
  public void end() {
    names.end();
    add(making.apply(new ArticleMentions(article, mentions)));
  }

  /** How many sentences were read so far. */
  long sentences() {
    return sentences;
  }
}
