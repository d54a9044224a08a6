package arnews.compare;

import arnews.claims.SentenceClaims;
import java.util.List;
import java.util.Objects;

/**
 * An article with what it claims.
 *
 * @param article its path or id
 * @param claims its sentences with claims, in order
 */
public record FactArticle(String article, List<SentenceClaims> claims) {
  public FactArticle {
    Objects.requireNonNull(article);
    claims = List.copyOf(claims);
  }
}
