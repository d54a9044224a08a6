package arnews.freq;

import arnews.morphology.UserLexicon;
import arnews.text.TokenKind;
import java.util.Objects;
import java.util.Set;

/**
 * What is counted.
 *
 * @param grouping which spellings count as one word
 * @param kinds the kinds of tokens that are counted and make up the corpus size
 * @param stopWords words that count towards the corpus size and get no row
 * @param userLexicon words that overrule the analyser of forms
 */
public record FreqQuery(
    Grouping grouping, Set<TokenKind> kinds, StopWords stopWords, UserLexicon userLexicon) {
  public FreqQuery {
    Objects.requireNonNull(grouping);
    Objects.requireNonNull(stopWords);
    Objects.requireNonNull(userLexicon);
    kinds = Set.copyOf(kinds);
    if (kinds.isEmpty() || kinds.contains(TokenKind.SIGN)) {
      throw new IllegalArgumentException("not to be counted: " + kinds);
    }
  }

  /** Likewise, without a user's own lexicon. */
  public FreqQuery(Grouping grouping, Set<TokenKind> kinds, StopWords stopWords) {
    this(grouping, kinds, stopWords, UserLexicon.NONE);
  }

  /** What tells the words of a thread's forms. */
  Grouping.Words words() {
    return grouping.words(userLexicon);
  }
}
