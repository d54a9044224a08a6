package arnews.output;

import java.util.Objects;

/**
 * One word line of CoNLL-U. What is empty is written as an underscore.
 *
 * @param form its letters
 * @param lemma its headword
 * @param tag its universal part of speech
 * @param misc whatever else is known, as {@code Key=Value}, divided by bars
 */
public record ConlluWord(String form, String lemma, String tag, String misc) {
  public ConlluWord {
    Objects.requireNonNull(form);
    Objects.requireNonNull(lemma);
    Objects.requireNonNull(tag);
    Objects.requireNonNull(misc);
  }
}
