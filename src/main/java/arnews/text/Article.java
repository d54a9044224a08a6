package arnews.text;

import java.util.Map;
import java.util.Objects;

/**
 * One article, decoded and otherwise untouched.
 *
 * @param id the path as given, or the id of its record
 * @param text the whole text, into which every {@link Span} of the article counts
 * @param fields what else its record says: title, date, outlet and others; empty for a plain file
 */
public record Article(String id, String text, Map<String, String> fields) {
  public Article {
    Objects.requireNonNull(id);
    Objects.requireNonNull(text);
    fields = Map.copyOf(fields);
  }
}
