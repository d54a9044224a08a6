package arnews.cli;

import arnews.claims.ClaimSearch;
import arnews.speech.SpeechSearch;
import java.util.Objects;
import java.util.Optional;

/**
 * What {@code arnews compare} looks for in articles besides their words.
 *
 * @param claims finds claims; nothing where they are not compared
 * @param speech finds names and speeches, of claims those who say them; nothing where neither names
 *     nor claims are compared
 */
record CompareSearch(Optional<ClaimSearch> claims, Optional<SpeechSearch> speech) {
  /** Words alone. */
  static final CompareSearch WORDS = new CompareSearch(Optional.empty(), Optional.empty());

  CompareSearch {
    Objects.requireNonNull(claims);
    Objects.requireNonNull(speech);
    if (claims.isPresent() && speech.isEmpty()) {
      throw new IllegalArgumentException("claims without speakers");
    }
  }
}
