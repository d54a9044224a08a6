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
 * @param wordForms which word each form counts for
 */
public record FreqQuery(
    Grouping grouping, Set<TokenKind> kinds, StopWords stopWords, WordForms wordForms) {
  public FreqQuery {
    Objects.requireNonNull(grouping);
    Objects.requireNonNull(stopWords);
    Objects.requireNonNull(wordForms);
    kinds = Set.copyOf(kinds);
    if (kinds.isEmpty() || kinds.contains(TokenKind.SIGN)) {
      throw new IllegalArgumentException("not to be counted: " + kinds);
    }
  }

  /** A query without a user's own lexicon. */
  public FreqQuery(Grouping grouping, Set<TokenKind> kinds, StopWords stopWords) {
    this(grouping, kinds, stopWords, UserLexicon.NONE);
  }

  /**
   * A query.
   *
   * @param userLexicon words that overrule the analyser of forms
   */
  public FreqQuery(
      Grouping grouping, Set<TokenKind> kinds, StopWords stopWords, UserLexicon userLexicon) {
    this(grouping, kinds, stopWords, new WordForms(userLexicon));
  }

  /** What tells the words of a thread's forms. */
  WordForms.Words words() {
    return wordForms.by(grouping);
  }
}
