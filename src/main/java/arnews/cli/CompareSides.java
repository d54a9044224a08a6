package arnews.cli;

import arnews.compare.ArticleWords;
import java.util.Optional;
import java.util.function.Function;

/**
 * Tells on which side an article stands.
 *
 * @param by the field that articles of a side share, or {@code folder}; nothing where each article
 *     is a side
 * @param baseline the path whose articles all others are compared with
 */
record CompareSides(Optional<String> by, Optional<String> baseline)
    implements Function<ArticleWords, String> {
  private static final String FOLDER = "folder";

  @Override
  public String apply(ArticleWords article) {
    if (isBaseline(article.article())) {
      return baseline.get();
    }
    return by.isEmpty() ? article.article() : shared(article, by.get());
  }

  /** Whether an article is the baseline, or lies in its folder. */
  boolean isBaseline(String article) {
    if (baseline.isEmpty()) {
      return false;
    }
    String path = baseline.get();
    String folder = path.endsWith("/") ? path : path + "/";
    return article.equals(path) || article.startsWith(folder) || article.startsWith(path + "#");
  }

  private static String shared(ArticleWords article, String field) {
    String value = field.equals(FOLDER) ? folder(article.article()) : article.fields().get(field);
    return value == null || value.isBlank() ? "no " + field : value.strip();
  }

  private static String folder(String article) {
    int slash = article.lastIndexOf('/');
    return slash < 0 ? "." : article.substring(0, slash);
  }
}
