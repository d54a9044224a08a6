package arnews.cli;

import arnews.entities.ArticleEntities;
import arnews.entities.EntitySearch;
import arnews.entities.NamedSentence;
import java.util.Map;

/** Finds the names of what a thread reads, and hands sentences over when it is their turn. */
final class SentencesSink extends TurnSink<NamedSentence> {
  /** So many sentences of a source are handed over together. */
  private static final int PART = 64;

  private final ArticleEntities names;

  SentencesSink(EntitySearch search, Turns<NamedSentence> turns) {
    super(turns, PART);
    names = new ArticleEntities(search, this::add);
  }

  @Override
  public void begin(String id, Map<String, String> fields) {
    names.begin(id);
  }

  @Override
  public void block(byte[] utf8, int from, int to) {
    names.block(utf8, from, to);
  }

  @Override
  public void end() {
    names.end();
  }
}
