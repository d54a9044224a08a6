package arnews.entities;

import java.util.List;
import java.util.Objects;

/**
 * A sentence of an article with its names.
 *
 * @param article the article's path or id
 * @param number the number of the sentence in the article, from 0
 * @param offset where {@code text} begins in the article, in UTF-16 units
 * @param text the lines that hold the sentence, and others around it
 * @param start the offset in {@code text} of the sentence's first unit
 * @param end the offset in {@code text} behind its last unit
 * @param mentions its names, in order; their places count into the article
 */
public record NamedSentence(
    String article,
    int number,
    long offset,
    String text,
    int start,
    int end,
    List<Mention> mentions) {
  public NamedSentence {
    Objects.requireNonNull(article);
    Objects.requireNonNull(text);
    mentions = List.copyOf(mentions);
  }

  /** The sentence as it is written. */
  public String sentence() {
    return text.substring(start, end);
  }
}
