package arnews.freq;

import arnews.text.TokenKind;
import java.util.Objects;
import java.util.Set;

/**
 * What is counted.
 *
 * @param grouping which spellings count as one word
 * @param kinds the kinds of tokens that are counted and make up the corpus size
 * @param stopWords words that count towards the corpus size and get no row
 */
public record FreqQuery(Grouping grouping, Set<TokenKind> kinds, StopWords stopWords) {
  public FreqQuery {
    Objects.requireNonNull(grouping);
    Objects.requireNonNull(stopWords);
    kinds = Set.copyOf(kinds);
    if (kinds.isEmpty() || kinds.contains(TokenKind.SIGN)) {
      throw new IllegalArgumentException("not to be counted: " + kinds);
    }
  }
}
