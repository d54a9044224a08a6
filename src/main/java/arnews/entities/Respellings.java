package arnews.entities;

import arnews.text.Normalized;
import arnews.text.Token;
import arnews.text.TokenKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A rare word with the consonants of a foreign surname that the same stretch of text has: the same
 * person, spelled by another hand.
 */
final class Respellings {
  private static final int SHORTEST = 6;
  private static final int FEWEST_CONSONANTS = 4;
  private static final int FIRST = Label.first(EntityType.PER);
  private static final int INSIDE = Label.inside(EntityType.PER);

  private final Set<String> surnames = new HashSet<>();

  void clear() {
    surnames.clear();
  }

  /** Takes note of the people of a sentence. */
  void learn(List<Token> tokens, int[] labels) {
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] == FIRST || labels[i] == INSIDE) {
        String consonants = consonants(tokens.get(i));
        if (!consonants.isEmpty()) {
          surnames.add(consonants);
        }
      }
    }
  }

  /** Labels the words of a sentence that respell one of them. */
  void apply(List<Token> tokens, int[] bits, int[] labels) {
    if (surnames.isEmpty()) {
      return;
    }
    for (int i = 0; i < labels.length; i++) {
      boolean rare =
          labels[i] == Label.OUTSIDE
              && (bits[i] & BodyWords.RARE) != 0
              && (bits[i] & BodyWords.ARTICLE) == 0;
      if (rare && surnames.contains(consonants(tokens.get(i)))) {
        labels[i] = FIRST;
      }
    }
  }

  /** The first letter and the consonants of a long word; empty for all others. */
  private static String consonants(Token token) {
    String surface = token.surface();
    if (token.kind() != TokenKind.WORD || surface.length() < SHORTEST) {
      return "";
    }
    String word = Normalized.form(TokenKind.WORD, surface);
    String consonants = Consonants.of(word);
    return consonants.length() < FEWEST_CONSONANTS ? "" : word.charAt(0) + consonants;
  }
}
