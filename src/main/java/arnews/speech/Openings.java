package arnews.speech;

import arnews.morphology.PartOfSpeech;
import arnews.speech.Frame.Opening;
import arnews.speech.SpeechLexicon.SmallWord;

/** Finds where what is said begins behind a verb: at a particle, a colon, a quotation mark. */
final class Openings {
  /** The name of a body between quotation marks has so many tokens at most, its marks with it. */
  private static final int LONGEST_NAME = 8;

  private static final char WAW = '\u0648';
  private static final char FEH = '\u0641';

  private final SpeechLexicon lexicon = SpeechLexicon.standard();
  private final SpokenWords words;

  /** For each token in how many quotations it stands. */
  private final int[] depths;

  Openings(SpokenWords words) {
    this.words = words;
    depths = new int[words.size() + 1];
    for (int i = 0; i < words.size(); i++) {
      int close = words.quotes(i) ? words.closedBy(i) : -1;
      for (int inside = i + 1; inside < close; inside++) {
        depths[inside]++;
      }
    }
  }

  /** In how many quotations a token stands. */
  int depth(int index) {
    return depths[index];
  }

  /**
   * Where what is said begins: a particle, a colon, a quotation mark; -1 where it does not.
   *
   * @param depth in how many quotations the verb stands
   */
  int at(int from, int limit, int depth) {
    boolean relative = false;
    boolean turned = false;
    for (int i = from; i < limit && depths[i] >= depth; i++) {
      if (depths[i] > depth) {
        continue;
      }
      boolean leads = words.isJoined(i, FEH) && lexicon.is(words.core(from - 2), SmallWord.AS);
      if (lexicon.is(words.lemma(i), SmallWord.COMPLEMENTIZER)
          && (leads || !words.isConjoined(i))
          && !words.isJoined(i, '\u0644')
          && !words.isJoined(i, '\u0643')) {
        if (!isElsewhere(i, from)) {
          // Only "to say" has the particle with hamza below: other verbs do not come between.
          return turned && !words.written(i).startsWith("\u0625") ? -1 : i;
        }
        if (!lexicon.is(words.core(i - 2), SmallWord.RELATIVE)) {
          return -1;
        }
      }
      if (words.isColon(i)) {
        return turned ? -1 : i;
      }
      if (words.opens(i)) {
        if (!isName(i, from)) {
          return turned ? -1 : i;
        }
      }
      relative |= lexicon.is(words.core(i), SmallWord.RELATIVE);
      boolean stops = words.isSign(i, ".!?\u061F\u061B;") && !isAbbreviated(i);
      if (stops || isOtherVerb(i)) {
        return -1;
      }
      turned |= !relative && isOtherClause(i);
    }
    return -1;
  }

  /** Whether a full stop stands behind a letter that is short for a word: "Eng., Dr." */
  private boolean isAbbreviated(int stop) {
    return words.isSign(stop, ".") && words.whole(stop - 1).length() == 1;
  }

  /** Whether a quotation that opens is a name or a term. */
  private boolean isName(int open, int from) {
    int close = words.closedBy(open);
    if (close < 0 || close - open > 4) {
      return close > 0 && close - open <= LONGEST_NAME && isWithin(open, close);
    }
    boolean shortly = close - open <= 3;
    boolean of =
        words.isNominal(open - 1)
            || (shortly && words.isPart(open - 1, PartOfSpeech.FUNCTION_WORD));
    // The name of who speaks: a particle or a relative clause follows.
    boolean speaks =
        lexicon.is(words.lemma(close + 1), SmallWord.COMPLEMENTIZER)
            || lexicon.is(words.core(close + 1), SmallWord.RELATIVE);
    return of || (shortly && (open > from || speaks));
  }

  /** Whether the particle of a verb follows a quotation that a preposition stands before. */
  private boolean isWithin(int open, int close) {
    int next = words.isComma(close + 1) ? close + 2 : close + 1;
    return words.isPart(open - 1, PartOfSpeech.FUNCTION_WORD)
        && !lexicon.is(words.lemma(open - 1), SmallWord.COMPLEMENTIZER)
        && lexicon.is(words.lemma(next), SmallWord.COMPLEMENTIZER)
        && !words.isJoined(next);
  }

  /** Whether another clause begins: a verb or a conjunction behind "and". */
  private boolean isOtherClause(int index) {
    boolean verb =
        words.isPart(index, PartOfSpeech.VERB)
            && words.mention(index) < 0
            && !lexicon.is(words.lemma(index), SmallWord.EULOGY);
    boolean other = verb || lexicon.is(words.core(index), SmallWord.CONNECTIVE);
    return other && words.isConjoined(index);
  }

  /** Whether a clause hangs on the word before it: "after that", "it may be that". */
  private boolean isElsewhere(int particle, int from) {
    boolean verb =
        particle > from
            && words.mention(particle - 1) < 0
            && words.isPart(particle - 1, PartOfSpeech.VERB);
    boolean joined = words.isJoined(particle);
    boolean other =
        lexicon.is(words.core(particle - 1), SmallWord.ELSEWHERE)
            || lexicon.is(words.whole(particle - 1), SmallWord.ELSEWHERE);
    return !joined && (verb || other);
  }

  private boolean isOtherVerb(int index) {
    boolean participle =
        index > 0
            && !words.isWord(index - 1)
            && words.isNominal(index)
            && !words.isDefinite(index)
            && lexicon.participle(words.lemma(index)) != null;
    return participle || isJoinedVerb(index);
  }

  private boolean isJoinedVerb(int index) {
    return words.isPart(index, PartOfSpeech.VERB)
        && words.mention(index) < 0
        && words.isJoined(index, WAW)
        && lexicon.verb(words.lemma(index)) != null;
  }

  /** What opens at a token; a noun where nothing does. */
  Opening shape(int index) {
    if (index < 0) {
      return Opening.NOUN;
    }
    if (words.isColon(index)) {
      return Opening.COLON;
    }
    return words.quotes(index) ? Opening.QUOTATION : Opening.CLAUSE;
  }
}
