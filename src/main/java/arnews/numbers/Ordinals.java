package arnews.numbers;

import java.util.Optional;

/** Ranks in words: the first, the twelfth, the twenty-fifth. */
final class Ordinals implements Rule {
  private static final RoleSet OPENERS = RoleSet.of(Role.ORDINAL, Role.MARKER);

  /**
   * An ordinal in words.
   *
   * @param last the index behind its last piece
   * @param value its rank; 0 where there is none
   */
  record Rank(int last, int value) {
    boolean exists() {
      return value > 0;
    }
  }

  @Override
  public RoleSet openers() {
    return OPENERS;
  }

  @Override
  public Optional<NumberMention> at(Pieces pieces, int first) {
    Rank rank = rank(pieces, first);
    if (!rank.exists()) {
      return Optional.empty();
    }
    return Optional.of(
        NumberMention.of(
            pieces, first, rank.last(), Kind.ORDINAL, Value.of(rank.value()), "ordinal"));
  }

  /** The ordinal that begins at a piece. */
  static Rank rank(Pieces pieces, int first) {
    Word word = pieces.word(first);
    Sense sense = word.sense(Role.ORDINAL);
    if (word.has(Role.MARKER)
        && (pieces.has(first - 1, Role.RANKS) || pieces.has(first - 2, Role.RANKS))) {
      return new Rank(first + 1, word.sense(Role.MARKER).value().intValue());
    }
    if (!sense.exists()) {
      return new Rank(first, 0);
    }
    int value = sense.value().intValue();
    boolean one = value == 1 && !isElevenOnly(word);
    if (pieces.bare(first + 1, Role.TEN) && !one) {
      return new Rank(first + 2, 10 + value);
    }
    int joined = Spelled.joined(pieces, first + 1);
    if (joined > 0
        && pieces.sense(joined, Role.TENS).exists()
        && pieces.word(joined).hasArticle() == word.hasArticle()) {
      return new Rank(joined + 1, pieces.sense(joined, Role.TENS).value().intValue() + value);
    }
    if (sense.code().equals("1") && isElevenOnly(word)) {
      return new Rank(first, 0);
    }
    return new Rank(first + 1, value);
  }

  /** The form of one that only eleven, twenty-one and their like have. */
  private static boolean isElevenOnly(Word word) {
    return word.core().length() > 3 && word.core().charAt(1) == Clitics.ALEF;
  }
}
