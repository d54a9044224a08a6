package arnews.reading;

import arnews.text.Article;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What came of one input.
 *
 * @param articles its articles
 * @param problems its problems
 */
record Reading(List<Article> articles, List<Problem> problems) {
  /** Reads bytes from standard input. */
  static Reading of(byte[] bytes, ReadingOptions options) {
    List<Article> articles = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    SourceReader reader = new SourceReader(options, new ByteArrayInputStream(bytes));
    new ArticleReader(reader).articles(Source.STANDARD_INPUT, articles::add, problems::add);
    return new Reading(articles, problems);
  }

  static Reading of(byte[] bytes) {
    return of(bytes, ReadingOptions.DEFAULT);
  }

  static Reading of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  static ReadingOptions repairing() {
    return with(Optional.empty(), ReadingOptions.DEFAULT_MAX_BYTES, true, "text");
  }

  static ReadingOptions with(
      Optional<java.nio.charset.Charset> encoding, long maxBytes, boolean repair, String text) {
    return new ReadingOptions(encoding, maxBytes, repair, "id", "headline", text, "date", "outlet");
  }

  /** The only article's text. */
  String text() {
    if (articles.size() != 1) {
      throw new AssertionError(articles.size() + " articles, " + problems);
    }
    return articles.get(0).text();
  }

  /** The problems, a line each, with their severity. */
  List<String> messages() {
    return problems.stream()
        .map(p -> p.severity().name().toLowerCase(java.util.Locale.ROOT) + " " + p.message())
        .toList();
  }

  /** All that came of it, a line each. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Article article : articles) {
      if (!article.id().equals("-")) {
        lines.add("id " + article.id());
      }
      new TreeMap<>(article.fields()).forEach((name, value) -> lines.add(name + " = " + value));
      lines.add("text " + article.text());
    }
    lines.addAll(messages());
    return lines;
  }
}
