package arnews.speech;

import arnews.morphology.PartOfSpeech;
import arnews.speech.SpeechLexicon.SmallWord;

/** Finds where the noun phrase begins that a verb of saying is about. */
final class NominalContent {
  /** The verb's preposition stands at most so many tokens behind its subject. */
  private static final int FAR = 12;

  private final SpeechLexicon lexicon = SpeechLexicon.standard();
  private final SpokenWords words;

  NominalContent(SpokenWords words) {
    this.words = words;
  }

  /** Behind adverbs, commas and "at an earlier time". */
  int skipped(int from) {
    int at = from;
    while (at < words.size()) {
      if (words.isComma(at) || isAdverb(at)) {
        at++;
      } else if (lexicon.is(words.whole(at), SmallWord.FI)
          && lexicon.is(words.core(at + 1), SmallWord.TIME)) {
        at += 2;
      } else {
        break;
      }
    }
    return at;
  }

  boolean isAdverb(int index) {
    return lexicon.is(words.core(index), SmallWord.ADVERB)
        || lexicon.is(words.core(index), SmallWord.PARTICLE);
  }

  /** Whether a noun begins that no preposition is joined to: the object of a verb. */
  boolean isObject(int index) {
    return index < words.size()
        && !words.isJoined(index)
        && (words.isNominal(index) || words.mention(index) >= 0);
  }

  /** Whether the preposition of a verb stands at a token. */
  boolean isPreposition(ReportingVerb verb, int index) {
    return verb.preposition() != null
        && verb.preposition() != SmallWord.BI
        && lexicon.is(words.whole(index), verb.preposition());
  }

  /** Whether a particle stands behind the verb's own preposition: "warned of that". */
  boolean isGoverned(ReportingVerb verb, int particle) {
    return verb.preposition() == SmallWord.BI
        ? words.isJoined(particle, '\u0628')
        : isPreposition(verb, particle - 1);
  }

  /**
   * The first token of the phrase: behind the verb's preposition, where it has one.
   *
   * @param from behind the subject
   */
  int at(ReportingVerb verb, int from) {
    int begin = skipped(from);
    int preposition = preposition(verb, begin);
    return preposition < 0 ? begin : preposition + 1;
  }

  /** The verb's preposition in the same clause; -1 where another noun or none is its object. */
  int preposition(ReportingVerb verb, int from) {
    boolean object = isObject(from);
    if (object && !verb.is(VerbTrait.TELLING) && verb.preposition() != SmallWord.ILAA) {
      return -1;
    }
    for (int i = from; i < Math.min(words.size() - 1, from + FAR) && !breaks(i); i++) {
      if (isPreposition(verb, i) && !words.hasPronoun(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean breaks(int index) {
    boolean verb = words.mention(index) < 0 && words.isPart(index, PartOfSpeech.VERB);
    return verb
        || words.isSign(index, ".;:!?\u061B\u061F\u2026")
        || words.quotes(index)
        || lexicon.is(words.lemma(index), SmallWord.COMPLEMENTIZER);
  }
}
