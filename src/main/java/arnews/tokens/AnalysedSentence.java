package arnews.tokens;

import java.util.List;
import java.util.Objects;

/**
 * A sentence of an article.
 *
 * @param number its number in the article, from 1
 * @param offset where {@code text} begins in the article, in UTF-16 units
 * @param text the lines that hold the sentence, and others around it
 * @param tokens its tokens, whose spans count into {@code text}
 */
public record AnalysedSentence(long number, long offset, String text, List<AnalysedToken> tokens) {
  public AnalysedSentence {
    Objects.requireNonNull(text);
    tokens = List.copyOf(tokens);
  }

  /** The offset in the article of a token's first unit. */
  public long start(AnalysedToken token) {
    return offset + token.token().span().start();
  }

  /** The offset in the article behind a token's last unit. */
  public long end(AnalysedToken token) {
    return offset + token.token().span().end();
  }

  /** A token as it is written. */
  public String written(AnalysedToken token) {
    String surface = token.token().surface();
    // Marks vanish from a surface and nothing comes in their place.
    return surface.length() == token.token().span().length()
        ? surface
        : token.token().span().of(text);
  }
}
