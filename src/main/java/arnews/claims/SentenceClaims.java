package arnews.claims;

import java.util.List;
import java.util.Objects;

/**
 * What a sentence of an article claims.
 *
 * @param article the article's path or id
 * @param offset where {@code text} begins in the article, in UTF-16 units
 * @param text the lines that hold the sentence, and others around it
 * @param start the offset in {@code text} of the sentence's first unit
 * @param end the offset in {@code text} behind its last unit
 * @param claims its claims, in order
 * @param rejections what looks like a claim and is none, in order
 */
public record SentenceClaims(
    String article,
    long offset,
    String text,
    int start,
    int end,
    List<Claim> claims,
    List<Rejection> rejections) {
  public SentenceClaims {
    Objects.requireNonNull(article);
    Objects.requireNonNull(text);
    claims = List.copyOf(claims);
    rejections = List.copyOf(rejections);
  }

  /** The same sentence with other claims. */
  public SentenceClaims with(List<Claim> others) {
    return new SentenceClaims(article, offset, text, start, end, others, rejections);
  }

  /** The sentence as it is written. */
  public String sentence() {
    return text.substring(start, end);
  }
}
