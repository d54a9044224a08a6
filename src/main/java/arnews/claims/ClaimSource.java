package arnews.claims;

import arnews.speech.Evidence;
import java.util.Objects;
import java.util.Optional;

/**
 * Who says a number, as far as the article tells.
 *
 * @param speaker the canonical name of the entity in its article, or the noun phrase of who has no
 *     name; empty for the narrator, and where the article does not tell
 * @param quoted whether the number stands in a quotation of somebody's words
 * @param how what tells that this one speaks; nothing where nobody does
 */
public record ClaimSource(String speaker, boolean quoted, Optional<Evidence> how) {
  public ClaimSource {
    Objects.requireNonNull(speaker);
    Objects.requireNonNull(how);
  }
}
