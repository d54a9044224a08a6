package arnews.entities;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The names in an article.
 *
 * @param article the article's path or id
 * @param mentions in the order of the text; none overlaps another
 * @param speakers the places in {@code mentions} of those that tell who says something; empty where
 *     nobody looked for them
 */
public record ArticleMentions(String article, List<Mention> mentions, Set<Integer> speakers) {
  public ArticleMentions {
    Objects.requireNonNull(article);
    mentions = List.copyOf(mentions);
    speakers = Set.copyOf(speakers);
  }

  /** The names in an article, of which is not told who speaks. */
  public ArticleMentions(String article, List<Mention> mentions) {
    this(article, mentions, Set.of());
  }
}
