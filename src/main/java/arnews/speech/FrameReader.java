package arnews.speech;

import arnews.entities.EntityType;
import arnews.morphology.PartOfSpeech;
import arnews.speech.Frame.Opening;
import arnews.speech.SpeechLexicon.SmallWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the verbs and participles of saying in a sentence. */
final class FrameReader {
  /** What is said begins at most so many tokens behind its verb: a long apposition may come. */
  private static final int FAR = 45;

  private final SpeechLexicon lexicon = SpeechLexicon.standard();
  private final SpokenWords words;
  private final SubjectReader subjects;
  private final Openings openings;
  private final Inflection forms;
  private final NominalContent nominal;
  private final ParticipleReader participles;
  private final VerbSubjects finder;

  FrameReader(SpokenWords words, SubjectReader subjects) {
    this.words = words;
    this.subjects = subjects;
    openings = new Openings(words);
    forms = new Inflection(words);
    nominal = new NominalContent(words, subjects);
    finder = new VerbSubjects(words, subjects, openings, nominal);
    participles = new ParticipleReader(words, subjects, openings, nominal);
  }

  /** In how many quotations a token stands. */
  int depth(int index) {
    return openings.depth(index);
  }

  /** All frames in order. */
  List<Frame> frames() {
    List<Frame> frames = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.mention(i) < 0 && words.isWord(i)) {
        boolean verb = words.isPart(i, PartOfSpeech.VERB) || isAmbiguousVerb(i);
        Optional<Frame> frame = verb ? ofVerb(i) : participles.at(i);
        if (frame.isPresent()) {
          frames.add(frame.get());
        }
      }
    }
    return frames;
  }

  /**
   * Whether a word that may be a preposition is a verb: it begins its clause, and whoever speaks
   * and a particle follow.
   */
  private boolean isAmbiguousVerb(int index) {
    boolean begins =
        index == 0
            || (!words.isWord(index - 1) && !words.quotes(index - 1))
            || lexicon.is(words.whole(index - 1), SmallWord.CONNECTIVE);
    if (!begins
        || words.quotes(index + 1)
        || !lexicon.is(words.lemma(index), SmallWord.AMBIGUOUS)
        || depth(index) > 0) {
      return false;
    }
    int opening = openings.at(index + 1, Math.min(words.size(), index + FAR), depth(index));
    if (opening == index + 1 && words.isConjoined(index)) {
      // "And he made clear that".
      return openings.shape(opening) == Opening.CLAUSE;
    }
    return openings.shape(opening) == Opening.CLAUSE
        && subjects
            .at(index + 1, opening)
            .filter(phrase -> subjects.speaks(phrase) && !words.isConjoined(phrase.to()))
            .isPresent();
  }

  private Optional<Frame> ofVerb(int index) {
    ReportingVerb verb = lexicon.verb(words.lemma(index));
    if (verb == null || forms.isNobodys(index, verb) || isNegated(index)) {
      return Optional.empty();
    }
    int opening = openings.at(index + 1, Math.min(words.size(), index + FAR), depth(index));
    Opening opened = openings.shape(opening);
    if (opened == Opening.CLAUSE && !verb.is(VerbTrait.CLAUSE)) {
      opening = -1;
    }
    int limit = opening < 0 ? words.size() : opening;
    boolean honoured = subjects.isHonoured(index + 1);
    Optional<Phrase> subject = Optional.empty();
    Evidence how = Evidence.PRONOUN;
    boolean joined = words.isConjoined(index);
    if (verb.is(VerbTrait.SOURCE)) {
      subject = finder.source(index, limit, verb.preposition());
      how = subject.isPresent() ? Evidence.SUBJECT : how;
    } else if (!joined || finder.isLed(index)) {
      subject = finder.topic(index);
      how = subject.isPresent() ? Evidence.TOPIC : how;
    }
    if (subject.isEmpty() && !verb.is(VerbTrait.SOURCE) && !honoured && !isTaken(index, verb)) {
      subject = finder.behind(verb, index, limit, opening >= 0);
      how = subject.isPresent() ? Evidence.SUBJECT : how;
    }
    // "And he points to": somebody goes on, where the verb's own preposition follows at once.
    boolean goesOn = joined && nominal.isPreposition(verb, index + 1);
    boolean nobody = (forms.isImpersonal(index, verb) && !goesOn) || forms.isOfUs(index, verb);
    if (subject.isEmpty() && (nobody || depth(index) > 0)) {
      return Optional.empty();
    }
    if (subject.isEmpty() && !joined && words.isPerson(words.mention(index - 1))) {
      int person = words.mention(index - 1);
      subject = Optional.of(new Phrase(words.first(person), index, person, null));
      how = Evidence.TOPIC;
    } else if (subject.isEmpty() && (isUnknown(index, verb, honoured))) {
      how = null;
    }
    if (isWanting(verb, subject)) {
      return Optional.empty();
    }
    int from = from(index, how == Evidence.TOPIC ? subject.get().from() : index);
    int behind = how == Evidence.SUBJECT ? subject.get().to() : honoured ? index + 2 : index + 1;
    if (opening < 0 || isAboutNoun(verb, behind, opening, opened)) {
      boolean noun =
          verb.is(VerbTrait.NOUN) && depth(index) == 0 && (honoured || !words.hasPronoun(index));
      return noun ? ofNoun(index, verb, subject, how, from, behind) : Optional.empty();
    }
    int content = opened == Opening.QUOTATION ? opening : opening + 1;
    return Optional.of(frame(verb, index, from, content, opened, subject, how));
  }

  private Frame frame(
      ReportingVerb verb,
      int index,
      int from,
      int content,
      Opening opened,
      Optional<Phrase> subject,
      Evidence how) {
    Agreement agreement = forms.agreement(index);
    return new Frame(verb, index, from, content, opened, subject, how, agreement, depth(index));
  }

  /** Whether the noun before a verb may be its subject, or the verb be about that noun. */
  private boolean isUnknown(int verb, ReportingVerb saying, boolean honoured) {
    if (subjects.isGod(verb + 1)) {
      return !saying.is(VerbTrait.TELLING);
    }
    boolean there = lexicon.is(words.whole(verb + 1), SmallWord.THERE);
    return !honoured && !there && !words.isConjoined(verb) && words.isNominal(verb - 1);
  }

  /** Whether a verb lacks the subject without which it does not say. */
  private boolean isWanting(ReportingVerb verb, Optional<Phrase> subject) {
    boolean misses =
        verb.is(VerbTrait.SOURCE) || verb.is(VerbTrait.REPORT) || verb.is(VerbTrait.SURE);
    return misses && !subject.map(phrase -> isSource(phrase, verb)).orElse(false);
  }

  /** Whether a noun phrase follows, though a clause hangs on one of its words. */
  private boolean isAboutNoun(ReportingVerb verb, int behind, int opening, Opening opened) {
    int object = nominal.skipped(behind);
    if (!verb.is(VerbTrait.NOUN) || object >= opening) {
      return false;
    }
    boolean clause = opened == Opening.CLAUSE;
    if (nominal.isPreposition(verb, object)) {
      return clause && object + 1 < opening;
    }
    boolean own = verb.is(VerbTrait.TELLING) || nominal.isGoverned(verb, opening);
    boolean ends = clause && (own || subjects.isRole(object));
    return nominal.isObject(object) && !ends;
  }

  /** Whether a pronoun is the subject of a verb: "but he warned the council", "they warned". */
  private boolean isTaken(int index, ReportingVerb verb) {
    // A verb in the plural never stands before its subject.
    boolean object =
        verb.is(VerbTrait.TELLING) && words.isConjoined(index) && isObject(index, index + 1);
    return object
        || forms.agreement(index) == Agreement.PLURAL
        || lexicon.is(words.whole(index - 1), SmallWord.BUT);
  }

  /** Whether a noun behind a verb is rather whom it speaks to: a plural, a place with "he". */
  private boolean isObject(int verb, int noun) {
    int mention = words.mention(noun);
    boolean place = mention >= 0 && words.type(mention) == EntityType.LOC;
    return place ? forms.agreement(verb) == Agreement.MASCULINE : forms.isBrokenPlural(noun);
  }

  /** Whether a phrase is what a verb wants to speak: with some verbs only a report does. */
  private boolean isSource(Phrase phrase, ReportingVerb verb) {
    return verb.is(VerbTrait.REPORT)
        ? phrase.kind() == SpeechLexicon.NounKind.SOURCE
        : subjects.speaks(phrase);
  }

  private Optional<Frame> ofNoun(
      int index, ReportingVerb verb, Optional<Phrase> subject, Evidence how, int from, int behind) {
    int content = nominal.at(verb, behind);
    int mention = subject.map(Phrase::mention).orElse(-1);
    boolean place = mention >= 0 && words.type(mention) == EntityType.LOC;
    // Behind a noun without an article the verb is about it: "three men accused of".
    boolean about = subject.isEmpty() && words.isNominal(index - 1) && !words.isConjoined(index);
    boolean passive =
        verb.is(VerbTrait.PASSIVE)
            && how != Evidence.TOPIC
            && forms.isPresent(index)
            && !words.isPerson(mention);
    boolean preposed = !verb.is(VerbTrait.PREPOSED) || nominal.isPreposition(verb, content - 1);
    if (place
        || about
        || passive
        || !preposed
        || content >= words.size()
        || (subject.isEmpty() && !words.isWord(content))
        || isPointing(content)) {
      return Optional.empty();
    }
    return Optional.of(frame(verb, index, from, content, Opening.NOUN, subject, how));
  }

  /** The beginning of a clause: its conjunction and what leads over to it belong to it. */
  private int from(int verb, int subject) {
    int from = Math.min(verb, subject);
    if (turns(from - 1)) {
      from -= lexicon.is(words.whole(from - 1), SmallWord.TURN) ? 1 : 2;
    }
    while (from > 0
        && (lexicon.is(words.core(from - 1), SmallWord.CONNECTIVE)
            || lexicon.is(words.lemma(from - 1), SmallWord.COPULA)
            || lexicon.is(words.core(from - 1), SmallWord.PARTICLE))) {
      from--;
    }
    return from;
  }

  /** Whether a preposition and a pronoun stand where something should be told: "he meant it". */
  private boolean isPointing(int index) {
    return words.hasPronoun(index) && words.isPart(index, PartOfSpeech.FUNCTION_WORD);
  }

  /** Whether a word turns to another clause of the same speaker: "but he, except that he". */
  boolean turns(int index) {
    return lexicon.is(words.whole(index), SmallWord.TURN)
        || (lexicon.is(words.whole(index), SmallWord.BUT)
            && lexicon.is(words.core(index - 1), SmallWord.ELSEWHERE));
  }

  /** Whether a verb is denied, or is none: behind a preposition stands a noun. */
  private boolean isNegated(int index) {
    boolean noun =
        words.mention(index - 1) < 0
            && !words.isPart(index - 1, PartOfSpeech.PROPER_NOUN)
            && lexicon.is(words.core(index - 1), SmallWord.PREPOSITION);
    return index > 0 && (noun || lexicon.is(words.core(index - 1), SmallWord.NEGATION));
  }
}
