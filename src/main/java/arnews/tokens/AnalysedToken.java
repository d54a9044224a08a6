package arnews.tokens;

import arnews.morphology.Analysis;
import arnews.text.Normalized;
import arnews.text.Token;
import java.util.Objects;
import java.util.Optional;

/**
 * A token with what is known of it by itself.
 *
 * @param token its place in the text of its {@link AnalysedSentence}, its kind and letters
 * @param analysis what a word is made of; nothing for other kinds, and where its letters are not
 *     those of Arabic
 */
public record AnalysedToken(Token token, Optional<Analysis> analysis) {
  public AnalysedToken {
    Objects.requireNonNull(token);
    Objects.requireNonNull(analysis);
  }

  /** The form by which it is compared. */
  public String normal() {
    return Normalized.form(token.kind(), token.surface());
  }
}
