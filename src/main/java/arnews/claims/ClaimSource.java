package arnews.claims;

import java.util.Objects;

/**
 * Who says a number, as far as the article tells.
 *
 * @param speaker the canonical name of the entity in its article, or the noun phrase of who has no
 *     name; empty for the narrator, and where the article does not tell
 * @param quoted whether the number stands in a quotation of somebody's words
 */
public record ClaimSource(String speaker, boolean quoted) {
  public ClaimSource {
    Objects.requireNonNull(speaker);
  }
}
