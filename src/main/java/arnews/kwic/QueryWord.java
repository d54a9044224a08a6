package arnews.kwic;

import arnews.text.TokenKind;
import java.util.Objects;
import java.util.Optional;

/**
 * One word that is looked for.
 *
 * @param written as it was given
 * @param kind what it is
 * @param form its surface or its normal form, whichever the comparison is by; the surface where
 *     words are compared by lemma or family
 * @param lemma its lemma, if it is an Arabic word and words are compared by lemma or family
 * @param family its word family, if it is an Arabic word and words are compared by family
 */
public record QueryWord(
    String written, TokenKind kind, String form, Optional<String> lemma, Optional<String> family) {
  public QueryWord {
    Objects.requireNonNull(written);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(form);
    Objects.requireNonNull(lemma);
    Objects.requireNonNull(family);
  }

  /** Whether a form, a lemma or a family is what is looked for. */
  boolean is(String other) {
    if (lemma.isEmpty()) {
      return form.equals(other);
    }
    // A dictionary form is looked for as such, even where it is also a form of another word.
    return CarelessSpelling.agree(family.orElse(lemma.get()), other)
        || CarelessSpelling.agree(form, other);
  }
}
