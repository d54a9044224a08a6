package arnews.entities;

import java.util.List;
import java.util.Objects;

/**
 * The names in an article.
 *
 * @param article the article's path or id
 * @param mentions in the order of the text; none overlaps another
 */
public record ArticleMentions(String article, List<Mention> mentions) {
  public ArticleMentions {
    Objects.requireNonNull(article);
    mentions = List.copyOf(mentions);
  }
}
