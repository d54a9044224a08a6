package arnews.freq;

import java.util.Objects;

/**
 * A form of a word and how often it occurs.
 *
 * @param form the letters as written, without marks
 * @param count its occurrences
 */
public record FormCount(String form, long count) {
  public FormCount {
    Objects.requireNonNull(form);
  }
}
