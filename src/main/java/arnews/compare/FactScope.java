package arnews.compare;

import arnews.text.Normalized;
import arnews.text.Token;
import arnews.text.TokenKind;
import arnews.text.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which of the things of a kind a number counts. */
enum FactScope {
  /** All, as far as its words say. */
  WHOLE,
  /** Some of those that were counted before: so many of them children. */
  PART,
  /** Others beside those that were counted before. */
  OTHER;

  /** The words that tell of a part stand so near before the number. */
  private static final int BEFORE = 2;

  /** The words that tell of others stand so near behind the number, behind its noun. */
  private static final int BEHIND = 3;

  @SuppressWarnings("ImmutableEnumChecker") // filled once, below
  private final Set<String> words = new HashSet<>();

  static {
    for (String[] row : WordList.rows("compare/scope-words.tsv", 2)) {
      FactScope scope = valueOf(row[0].toUpperCase(Locale.ROOT));
      scope.words.add(Normalized.form(TokenKind.WORD, row[1]));
    }
  }

  /**
   * The scope of a number.
   *
   * @param tokens its sentence
   * @param first the index of the number's first token
   * @param last the index behind its last token
   */
  static FactScope of(List<Token> tokens, int first, int last) {
    for (int i = last; i < Math.min(tokens.size(), last + BEHIND); i++) {
      if (tokens.get(i).kind() == TokenKind.NUMBER || tokens.get(i).kind() == TokenKind.SIGN) {
        break;
      }
      if (OTHER.has(tokens.get(i))) {
        return OTHER;
      }
    }
    for (int i = first - 1; i >= Math.max(0, first - BEFORE); i--) {
      if (PART.has(tokens.get(i))) {
        return PART;
      }
    }
    return WHOLE;
  }

  private boolean has(Token token) {
    return words.contains(Normalized.form(token.kind(), token.surface()));
  }
}
