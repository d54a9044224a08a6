package arnews.speech;

import arnews.morphology.PartOfSpeech;
import arnews.speech.Frame.Opening;
import arnews.speech.SpeechLexicon.SmallWord;
import java.util.Optional;
import java.util.Set;

/** Finds the participles that go on with what is said, and nouns used so: "adding, by saying". */
final class ParticipleReader {
  /** What is said begins soon behind them. */
  private static final int SOON = 9;

  private static final char WAW = '\u0648';
  private static final char BEH = '\u0628';
  private static final char LAM = '\u0644';

  private final SpeechLexicon lexicon = SpeechLexicon.standard();
  private final SpokenWords words;
  private final SubjectReader subjects;
  private final Openings openings;
  private final NominalContent nominal;

  ParticipleReader(
      SpokenWords words, SubjectReader subjects, Openings openings, NominalContent nominal) {
    this.words = words;
    this.subjects = subjects;
    this.openings = openings;
    this.nominal = nominal;
  }

  /** What begins at a token. */
  Optional<Frame> at(int index) {
    if (openings.depth(index) > 0 || !isNominal(index)) {
      return Optional.empty();
    }
    if (lexicon.is(words.lemma(index), SmallWord.SPEECH)) {
      return ofSaying(index);
    }
    ReportingVerb verb = lexicon.participle(words.lemma(index));
    boolean named = verb == null || words.isDefinite(index) || words.hasPronoun(index);
    return named ? Optional.empty() : ofParticiple(index, verb);
  }

  private boolean isNominal(int index) {
    return words.isPart(index, PartOfSpeech.ADJECTIVE) || words.isPart(index, PartOfSpeech.NOUN);
  }

  private Optional<Frame> ofParticiple(int index, ReportingVerb verb) {
    String core = words.core(index);
    char last = core.charAt(core.length() - 1);
    boolean accusative = last == '\u0627' || last == '\u0647' || Inflection.isPlural(core);
    boolean follows = index > 0 && !words.isWord(index - 1);
    if (!accusative) {
      return Optional.empty();
    }
    int opening = openings.at(index + 1, Math.min(words.size(), index + SOON), 0);
    boolean points =
        nominal.isPreposition(verb, index + 1)
            && !lexicon.is(words.lemma(index - 1), SmallWord.COPULA);
    if (!follows && !words.isJoined(index, WAW) && !points && opening < 0) {
      return Optional.empty();
    }
    Opening opened = openings.shape(opening);
    boolean noun = opening < 0 || (opened == Opening.CLAUSE && points && opening > index + 2);
    opened = noun ? Opening.NOUN : opened;
    int content =
        noun ? nominal.at(verb, index + 1) : opened == Opening.QUOTATION ? opening : opening + 1;
    if (content >= words.size()) {
      return Optional.empty();
    }
    Agreement agreement =
        Inflection.isPlural(core)
            ? Agreement.PLURAL
            : last == '\u0647' ? Agreement.FEMININE : Agreement.MASCULINE;
    return Optional.of(
        new Frame(
            verb, index, index, content, opened, Optional.empty(), Evidence.PRONOUN, agreement, 0));
  }

  /** "By his saying", "as the minister's saying": a preposition, the noun, whose saying it is. */
  private Optional<Frame> ofSaying(int index) {
    boolean own = words.hasPronoun(index);
    boolean joined =
        words.isJoined(index, BEH)
            || words.isJoined(index, LAM)
            || (own && lexicon.is(words.whole(index - 1), SmallWord.MIN));
    if (!joined || words.mention(index) >= 0) {
      return Optional.empty();
    }
    Optional<Phrase> subject =
        own || words.isDefinite(index)
            ? Optional.empty()
            : subjects.at(index + 1, words.size()).filter(subjects::speaks);
    if (subject.isEmpty() && !own && !words.isDefinite(index)) {
      return Optional.empty();
    }
    int from = subject.map(Phrase::to).orElse(index + 1);
    int opening = openings.at(from, Math.min(words.size(), from + SOON), 0);
    if (opening < 0 || opening + 1 >= words.size()) {
      return Optional.empty();
    }
    Opening opened = openings.shape(opening);
    ReportingVerb saying =
        new ReportingVerb(
            words.lemma(index),
            Stance.NEUTRAL,
            Set.of(VerbTrait.CLAUSE, VerbTrait.QUOTATION),
            null);
    int content = opened == Opening.QUOTATION ? opening : opening + 1;
    Evidence how = subject.isPresent() ? Evidence.SUBJECT : Evidence.PRONOUN;
    boolean unknown = subject.isEmpty() && subjects.isGod(index + 1);
    return Optional.of(
        new Frame(
            saying,
            index,
            index,
            content,
            opened,
            subject,
            unknown ? null : how,
            Agreement.ANY,
            0));
  }
}
