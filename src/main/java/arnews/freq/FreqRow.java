package arnews.freq;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A word, or an n-gram, and its counts.
 *
 * @param word the word by the grouping that was asked for; an n-gram's words with a space between
 * @param count its occurrences
 * @param articles in how many articles it occurs
 * @param dispersion how evenly it is spread over articles, where it was asked for
 * @param forms its forms, the commonest first, where they were asked for; otherwise empty
 */
public record FreqRow(
    String word,
    long count,
    long articles,
    Optional<Dispersion> dispersion,
    List<FormCount> forms) {
  public FreqRow {
    Objects.requireNonNull(word);
    Objects.requireNonNull(dispersion);
    forms = List.copyOf(forms);
  }

  /** A row that does not tell of dispersion. */
  static FreqRow of(String word, long count, long articles, List<FormCount> forms) {
    return new FreqRow(word, count, articles, Optional.empty(), forms);
  }
}
