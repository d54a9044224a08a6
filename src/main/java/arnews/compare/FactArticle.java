package arnews.compare;

import arnews.claims.SentenceClaims;
import arnews.speech.SpokenArticle;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An article with what it claims.
 *
 * @param article its path or id
 * @param date its day, if it is known
 * @param claims its sentences with claims, in order
 * @param named the article with its names, a long one in stretches; empty where they are unknown
 */
public record FactArticle(
    String article,
    Optional<LocalDate> date,
    List<SentenceClaims> claims,
    List<SpokenArticle> named) {
  public FactArticle {
    Objects.requireNonNull(article);
    Objects.requireNonNull(date);
    claims = List.copyOf(claims);
    named = List.copyOf(named);
  }

  /** An article whose day stands in its name, if anywhere. */
  public FactArticle(String article, List<SentenceClaims> claims) {
    this(article, ArticleDate.in(article), claims, List.of());
  }

  /** An article of which the words are known, too. */
  public static FactArticle of(
      ArticleWords words, List<SentenceClaims> claims, List<SpokenArticle> named) {
    return new FactArticle(words.article(), ArticleDate.of(words), claims, named);
  }
}
