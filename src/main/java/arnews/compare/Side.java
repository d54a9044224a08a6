package arnews.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * One of the sides that are compared: an article, or several that belong together.
 *
 * @param name the article's path or id, or what its articles have in common
 * @param articles at least one
 */
public record Side(String name, List<ArticleWords> articles) {
  public Side {
    Objects.requireNonNull(name);
    articles = List.copyOf(articles);
    if (articles.isEmpty()) {
      throw new IllegalArgumentException("a side without articles: " + name);
    }
  }

  /** The sides of articles, by their names: articles of the same name are on the same side. */
  public static List<Side> of(List<ArticleWords> articles, Function<ArticleWords, String> name) {
    Map<String, List<ArticleWords>> byName = new TreeMap<>();
    for (ArticleWords article : articles) {
      byName.computeIfAbsent(name.apply(article), unused -> new ArrayList<>()).add(article);
    }
    List<Side> sides = new ArrayList<>(byName.size());
    byName.forEach((side, its) -> sides.add(new Side(side, its)));
    return sides;
  }

  /** All words of the side as those of one article, without places and text. */
  public ArticleWords words() {
    return articles.size() == 1 ? articles.get(0) : ArticleWords.together(name, articles);
  }
}
