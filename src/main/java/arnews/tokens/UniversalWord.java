package arnews.tokens;

import java.util.Objects;

/**
 * A word as Universal Dependencies counts words: a token, or a clitic or core of one.
 *
 * @param form its letters; of a core with its article
 * @param lemma the headword, or the normal form where there is none
 * @param tag its part of speech
 * @param start the offset of its first UTF-16 unit in the article
 * @param end the offset behind its last unit
 */
public record UniversalWord(String form, String lemma, UniversalTag tag, long start, long end) {
  public UniversalWord {
    Objects.requireNonNull(form);
    Objects.requireNonNull(lemma);
    Objects.requireNonNull(tag);
  }
}
