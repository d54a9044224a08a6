package arnews.speech;

import arnews.entities.NamedSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts articles into what is said and what is told. */
public final class SpokenParts {
  private final SpokenArticle article;
  private final Sink sink;

  /** The speeches that hold the place that is read, the inner ones last. */
  private final List<Speech> open = new ArrayList<>();

  private int next;

  /** Takes the parts. */
  @FunctionalInterface
  public interface Sink {
    /**
     * The next part. Parts end where a sentence ends, too.
     *
     * @param text as the article has it
     * @param speech whose words it is, as {@link SpokenArticle#speechAt} has it; nothing for what
     *     the article tells itself
     */
    void part(String text, Optional<Speech> speech);
  }

  private SpokenParts(SpokenArticle article, Sink sink) {
    this.article = article;
    this.sink = sink;
  }

  /**
   * Hands over all sentences of an article, in order, in parts. No token is cut, since speech
   * begins and ends with a token; so the parts have the tokens of the article.
   */
  public static void each(SpokenArticle article, Sink sink) {
    new SpokenParts(article, sink).read();
  }

  private void read() {
    for (NamedSentence sentence : article.sentences()) {
      long at = sentence.offset() + sentence.start();
      long behind = sentence.offset() + sentence.end();
      while (at < behind) {
        long end = Math.min(behind, end(at));
        int from = Math.toIntExact(at - sentence.offset());
        int to = Math.toIntExact(end - sentence.offset());
        sink.part(sentence.text().substring(from, to), speech());
        at = end;
      }
    }
  }

  /** Where a speech begins or ends next, behind a place; what is open there is known then. */
  private long end(long at) {
    open.removeIf(speech -> speech.end() <= at);
    List<Speech> speeches = article.speeches();
    while (next < speeches.size() && speeches.get(next).start() <= at) {
      if (speeches.get(next).end() > at) {
        open.add(speeches.get(next));
      }
      next++;
    }
    long end = next < speeches.size() ? speeches.get(next).start() : Long.MAX_VALUE;
    for (Speech speech : open) {
      end = Math.min(end, speech.end());
    }
    return end;
  }

  private Optional<Speech> speech() {
    Speech found = null;
    for (Speech speech : open) {
      found = SpokenArticle.inner(found, speech);
    }
    return Optional.ofNullable(found);
  }
}
