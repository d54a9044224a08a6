package arnews.claims;

import arnews.morphology.Morphology;
import arnews.numbers.Lexicon;
import arnews.numbers.UserUnits;

/**
 * What finds claims in articles. Threads share it; each reads through an {@link ArticleClaims} of
 * its own.
 */
public final class ClaimSearch {
  private final Lexicon lexicon;
  private final Morphology morphology = Morphology.standard();

  /** A search that knows a user's units too. */
  public ClaimSearch(UserUnits units) {
    lexicon = new Lexicon(units);
  }

  Lexicon lexicon() {
    return lexicon;
  }

  Morphology morphology() {
    return morphology;
  }
}
