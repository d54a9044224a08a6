package arnews.speech;

import arnews.morphology.PartOfSpeech;
import arnews.speech.SpeechLexicon.SmallWord;

/** Finds where the noun phrase begins that a verb of saying is about. */
final class NominalContent {
  /** The verb's preposition stands at most so many tokens behind its subject. */
  private static final int FAR = 12;

  /** That of a verb that says nothing without it may stand behind a relative clause. */
  private static final int FARTHEST = 30;

  private static final char LAM = '\u0644';

  private final SpeechLexicon lexicon = SpeechLexicon.standard();
  private final SpokenWords words;
  private final SubjectReader subjects;

  NominalContent(SpokenWords words, SubjectReader subjects) {
    this.words = words;
    this.subjects = subjects;
  }

  /** Behind adverbs, commas and "at an earlier time". */
  int skipped(int from) {
    int at = from;
    while (at < words.size()) {
      if (words.isComma(at) || isAdverb(at)) {
        at++;
      } else if (isAside(at)) {
        at += lexicon.is(words.core(at + 1), SmallWord.SAME) ? 3 : 2;
      } else if (lexicon.is(words.whole(at), SmallWord.FI)
          && (words.isNumber(at + 1) || words.isNumber(at + 2))) {
        at = words.isNumber(at + 1) ? behindDate(at + 1) : at + 3;
      } else {
        break;
      }
    }
    return at;
  }

  /** "At a time, in the same context". */
  private boolean isAside(int index) {
    int time = lexicon.is(words.core(index + 1), SmallWord.SAME) ? index + 2 : index + 1;
    return lexicon.is(words.whole(index), SmallWord.FI)
        && lexicon.is(words.core(time), SmallWord.TIME);
  }

  /** Behind a day, its month and year. */
  private int behindDate(int day) {
    int at = day + 1;
    at = words.isWord(at) && !words.isJoined(at) ? at + 1 : at;
    return words.isNumber(at) ? at + 1 : at;
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
    return isPreposition(verb, particle - 1);
  }

  /**
   * The first token of the phrase: behind the verb's preposition, where it has one.
   *
   * @param from behind the subject
   */
  int at(ReportingVerb verb, int from) {
    int begin = behindApposition(skipped(from), from);
    while (begin > from - 1 && begin < words.size() && isConjunct(begin)) {
      begin = skipped(subjects.at(begin, words.size()).map(Phrase::to).orElse(begin + 1));
    }
    int preposition = preposition(verb, begin);
    return preposition < 0 ? begin : preposition + 1;
  }

  /** Behind the role of a person that has just been named: "X, head of the committee". */
  private int behindApposition(int begin, int from) {
    boolean person = words.isPerson(words.mention(from - 1)) || words.isComma(from);
    if (!person || words.mention(begin) >= 0 || !subjects.isRole(begin)) {
      return begin;
    }
    int behind = skipped(subjects.at(begin, words.size()).map(Phrase::to).orElse(begin));
    while (behind < words.size()
        && (lexicon.is(words.whole(behind), SmallWord.FI) || words.isJoined(behind, LAM))) {
      int noun = words.isJoined(behind, LAM) ? behind : behind + 1;
      behind = skipped(subjects.at(noun, words.size()).map(Phrase::to).orElse(noun + 1));
    }
    boolean goes = isObject(behind) || lexicon.is(words.whole(behind), SmallWord.PREPOSITION);
    return goes ? behind : begin;
  }

  /** Whether a noun goes on with the subject before it: "unions and syndicates". */
  private boolean isConjunct(int index) {
    return words.isJoined(index, '\u0648') && words.isNominal(index);
  }

  /** The verb's preposition in the same clause; -1 where another noun or none is its object. */
  int preposition(ReportingVerb verb, int from) {
    boolean object = isObject(from);
    boolean wanted = verb.is(VerbTrait.PREPOSED);
    boolean passes = wanted || verb.is(VerbTrait.TELLING) || verb.preposition() == SmallWord.ILAA;
    if ((object && !passes) || isPurpose(verb, from)) {
      return -1;
    }
    int limit = Math.min(words.size() - 1, from + (wanted ? FARTHEST : FAR));
    for (int i = from; i < limit && (wanted ? !ends(i) : !breaks(i)); i++) {
      if (isPreposition(verb, i) && !words.hasPronoun(i)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether "for" and a noun stand in place of the preposition: "called for dialogue". */
  private boolean isPurpose(ReportingVerb verb, int index) {
    boolean behind = SpeechLexicon.normal(verb.lemma()).equals(words.lemma(index - 1));
    return (behind || verb.is(VerbTrait.TELLING))
        && words.isJoined(index, LAM)
        && words.isNominal(index)
        && !words.isDefinite(index)
        && words.mention(index) < 0
        && lexicon.noun(words.lemma(index)) == null;
  }

  private boolean ends(int index) {
    return words.isSign(index, ".;:!?\u061B\u061F\u2026");
  }

  private boolean breaks(int index) {
    boolean verb = words.mention(index) < 0 && words.isPart(index, PartOfSpeech.VERB);
    return verb
        || ends(index)
        || words.quotes(index)
        || lexicon.is(words.lemma(index), SmallWord.COMPLEMENTIZER);
  }
}
