package arnews.entities;

/** Tells where a title can begin. */
final class TitleHeads {
  private final TitleSentence sentence;

  /** A title ends here or before. */
  private final int limit;

  /** Whether letters stand for ranks. */
  private final boolean letters;

  TitleHeads(TitleSentence sentence, int limit, boolean letters) {
    this.sentence = sentence;
    this.limit = limit;
    this.letters = letters;
  }

  /** Whether a title can begin at a token. */
  boolean isHead(int token) {
    if (sentence.nameAt(token) != null) {
      return false;
    }
    TitleWord word = sentence.word(token);
    boolean honours = word.is(TitleKind.HONOUR) && !word.is(TitleKind.ARTICLE);
    boolean owned = honours && word.isDefinite();
    boolean team = word.is(TitleKind.TEAM) && !isRank(token + 1);
    return (word.isHead() && !owned && !team) || isLetter(token);
  }

  /** Whether a rank that is more often a team ends here or goes on as a rank. */
  private boolean isRank(int next) {
    TitleWord word = sentence.word(next);
    boolean rank = word.is(TitleKind.BARE) || !word.isDefinite();
    return next == limit || (word.is(TitleKind.INSIDE) && rank);
  }

  private boolean isLetter(int token) {
    TitleWord word = letters ? sentence.word(token) : TitleWord.NONE;
    return word.is(TitleKind.ABBREVIATION)
        && !word.isDefinite()
        && (sentence.isOneOf(token + 1, "./") || token + 1 == limit);
  }

  /** The index behind the letters that stand for ranks, with their stops. */
  int behindLetters(int first) {
    int next = first;
    while (next < limit && isLetter(next)) {
      next += sentence.isOneOf(next + 1, ".") && next + 1 < limit ? 2 : 1;
    }
    return next;
  }
}
