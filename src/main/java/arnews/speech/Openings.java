package arnews.speech;

import arnews.morphology.PartOfSpeech;
import arnews.speech.Frame.Opening;
import arnews.speech.SpeechLexicon.SmallWord;

/** Finds where what is said begins behind a verb: at a particle, a colon, a quotation mark. */
final class Openings {
  private static final char WAW = '\u0648';

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
    for (int i = from; i < limit && depths[i] >= depth; i++) {
      if (depths[i] > depth) {
        continue;
      }
      if (lexicon.is(words.lemma(i), SmallWord.COMPLEMENTIZER)
          && !words.isJoined(i, WAW)
          && !words.isJoined(i, '\u0644')
          && !words.isJoined(i, '\u0643')) {
        if (!isElsewhere(i, from)) {
          return i;
        }
        if (!lexicon.is(words.core(i - 2), SmallWord.RELATIVE)) {
          return -1;
        }
      }
      if (words.isColon(i)) {
        return i;
      }
      if (words.opens(i)) {
        int close = words.closedBy(i);
        boolean of =
            words.isNominal(i - 1)
                || (close - i <= 3 && words.isPart(i - 1, PartOfSpeech.FUNCTION_WORD));
        boolean shortly = close - i <= 3 && i > from;
        boolean name = close >= 0 && (shortly || (close - i <= 4 && of));
        if (!name) {
          return i;
        }
      }
      if (words.isSign(i, ".!?\u061F\u061B;") || isOtherVerb(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a clause hangs on the word before it: "after that", "it may be that". */
  private boolean isElsewhere(int particle, int from) {
    boolean verb =
        particle > from
            && words.mention(particle - 1) < 0
            && words.isPart(particle - 1, PartOfSpeech.VERB);
    boolean joined = words.isJoined(particle);
    return !joined && (verb || lexicon.is(words.core(particle - 1), SmallWord.ELSEWHERE));
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
