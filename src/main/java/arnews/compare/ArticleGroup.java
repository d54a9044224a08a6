package arnews.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Articles that belong together.
 *
 * @param articles their paths or ids, by date and then by name
 * @param kind why
 * @param from the first day of them; nothing where none is dated
 * @param to the last day
 */
public record ArticleGroup(
    List<String> articles, GroupKind kind, Optional<LocalDate> from, Optional<LocalDate> to) {
  public ArticleGroup {
    articles = List.copyOf(articles);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(from);
    Objects.requireNonNull(to);
  }
}
