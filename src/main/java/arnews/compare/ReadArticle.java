package arnews.compare;

import java.util.List;
import java.util.Objects;

/**
 * What a reader made of an article.
 *
 * @param article its words, by the numbers of the reader's own vocabulary
 * @param reader the reader
 * @param added the words that are new to that vocabulary, in the order of their numbers
 */
public record ReadArticle(ArticleWords article, WordReader reader, List<String> added) {
  public ReadArticle {
    Objects.requireNonNull(article);
    Objects.requireNonNull(reader);
    added = List.copyOf(added);
  }
}
