package arnews.speech;

import arnews.morphology.PartOfSpeech;
import arnews.speech.SpeechLexicon.SmallWord;
import java.util.Optional;

/** Reads the noun phrase before a verb, in the order of a headline. */
final class TopicReader {
  private final SpeechLexicon lexicon = SpeechLexicon.standard();
  private final SpokenWords words;
  private final SubjectReader subjects;

  TopicReader(SpokenWords words, SubjectReader subjects) {
    this.words = words;
    this.subjects = subjects;
  }

  /** The phrase that ends right before a verb and begins its clause. */
  Optional<Phrase> before(int verb, int clause) {
    int from = clause;
    while (from < verb && skipped(from)) {
      from++;
    }
    int to = verb;
    while (to > from && (words.isComma(to - 1) || isParticle(to - 1))) {
      to--;
    }
    if (from >= to || to - from > 20) {
      return Optional.empty();
    }
    Optional<Phrase> phrase = subjects.at(from, to);
    if (phrase.isPresent() && reaches(phrase.get().to(), to)) {
      return phrase;
    }
    return Optional.empty();
  }

  private boolean isParticle(int index) {
    return lexicon.is(words.core(index), SmallWord.PARTICLE);
  }

  private boolean skipped(int index) {
    return isParticle(index)
        || lexicon.is(words.core(index), SmallWord.LEAD)
        || words.isComma(index)
        || lexicon.is(words.lemma(index), SmallWord.COPULA)
        || lexicon.is(words.core(index), SmallWord.CONNECTIVE)
        || lexicon.is(words.lemma(index), SmallWord.COMPLEMENTIZER);
  }

  /** Whether nothing but an apposition stands between a phrase and the verb. */
  private boolean reaches(int from, int verb) {
    if (from >= verb) {
      return true;
    }
    boolean apposition = words.isComma(from) || words.isSign(from, "(");
    for (int i = from; i < verb; i++) {
      if (words.isPart(i, PartOfSpeech.VERB)) {
        return apposition && verb - from > 1 && isRelative(from + 1);
      }
    }
    return apposition || (words.isNominal(from) && !words.isJoined(from) && verb - from <= 3);
  }

  private boolean isRelative(int index) {
    return lexicon.is(words.core(index), SmallWord.RELATIVE);
  }
}
