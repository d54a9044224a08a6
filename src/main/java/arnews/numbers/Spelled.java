package arnews.numbers;

/**
 * A number below a thousand in words, of any agreement: three hundred and twenty-five, with or
 * without the article.
 *
 * @param last the index behind its last piece; its first piece where there is none
 * @param value its value
 */
record Spelled(int last, int value) {
  /** What a number in words may begin with. */
  static final RoleSet OPENERS =
      RoleSet.of(Role.HUNDRED, Role.UNIT, Role.ONE_OF, Role.TEN, Role.TEEN, Role.TENS, Role.ZERO);

  /** The number that begins at a piece, whose conjunction and preposition do not matter. */
  static Spelled at(Pieces pieces, int first) {
    Word word = pieces.word(first);
    boolean article = word.hasArticle();
    if (word.has(Role.HUNDRED)) {
      return tail(pieces, first + 1, word.sense(Role.HUNDRED).value().intValue(), article);
    }
    int unit = unit(word);
    if (unit > 0) {
      Word next = pieces.word(first + 1);
      if (unit > 2 && pieces.bare(first + 1, Role.HUNDRED) && isHundred(next)) {
        return tail(pieces, first + 2, 100 * unit, article);
      }
      if (pieces.bare(first + 1, Role.TEN) && !next.hasArticle()) {
        return new Spelled(first + 2, 10 + unit);
      }
      int joined = joined(pieces, first + 1);
      if (joined > 0 && tens(pieces.word(joined), article)) {
        return new Spelled(joined + 1, unit + pieces.sense(joined, Role.TENS).value().intValue());
      }
      // One of several is no number.
      return new Spelled(word.has(Role.UNIT) ? first + 1 : first, unit);
    }
    for (Role role : new Role[] {Role.TEN, Role.TEEN, Role.TENS, Role.ZERO}) {
      if (word.has(role)) {
        return new Spelled(first + 1, word.sense(role).value().intValue());
      }
    }
    return new Spelled(first, 0);
  }

  private static Spelled tail(Pieces pieces, int from, int hundreds, boolean article) {
    int joined = joined(pieces, from);
    if (joined > 0 && pieces.word(joined).hasArticle() == article) {
      Word word = pieces.word(joined);
      if (!word.has(Role.HUNDRED) && !word.has(Role.ZERO)) {
        Spelled rest = at(pieces, joined);
        // A hundred and five thousand is read by whoever reads the scale.
        if (rest.last() > joined) {
          return new Spelled(rest.last(), hundreds + rest.value());
        }
      }
    }
    return new Spelled(from, hundreds);
  }

  private static int unit(Word word) {
    if (word.has(Role.UNIT)) {
      return word.sense(Role.UNIT).value().intValue();
    }
    return word.has(Role.ONE_OF) ? 1 : 0;
  }

  private static boolean isHundred(Word word) {
    return !word.hasArticle() && word.sense(Role.HUNDRED).value().intValue() == 100;
  }

  private static boolean tens(Word word, boolean article) {
    return word.has(Role.TENS) && word.hasArticle() == article;
  }

  /**
   * The piece that waw joins to what is before it: this one, or the one behind a waw that stands
   * alone; -1 if none.
   */
  static int joined(Pieces pieces, int piece) {
    Word word = pieces.word(piece);
    if (word.joinsAnd()) {
      return word.preposition() == '-' ? piece : -1;
    }
    boolean alone = word.letters().length() == 1 && word.letters().charAt(0) == Clitics.WAW;
    return alone && piece + 1 < pieces.size() ? piece + 1 : -1;
  }

  boolean exists(int first) {
    return last > first;
  }
}
