package arnews.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Articles that belong together.
 *
 * @param articles their paths or ids, by date and then by name, those without a date last
 * @param kind why
 * @param dates for each article its day, if it is known
 */
public record ArticleGroup(List<String> articles, GroupKind kind, List<Optional<LocalDate>> dates) {
  public ArticleGroup {
    articles = List.copyOf(articles);
    Objects.requireNonNull(kind);
    dates = List.copyOf(dates);
  }

  /** The first day; nothing where no article is dated. */
  public Optional<LocalDate> from() {
    return dates.get(0);
  }

  /** The last day. */
  public Optional<LocalDate> to() {
    return dates.stream().flatMap(Optional::stream).reduce((first, last) -> last);
  }
}
