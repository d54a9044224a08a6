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

  /** Behind a participle it begins soon. */
  private static final int SOON = 9;

  private static final char WAW = '\u0648';

  private final SpeechLexicon lexicon = SpeechLexicon.standard();
  private final SpokenWords words;
  private final SubjectReader subjects;
  private final Openings openings;
  private final Inflection forms;

  FrameReader(SpokenWords words, SubjectReader subjects) {
    this.words = words;
    this.subjects = subjects;
    openings = new Openings(words);
    forms = new Inflection(words);
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
        Optional<Frame> frame = words.isPart(i, PartOfSpeech.VERB) ? ofVerb(i) : ofParticiple(i);
        if (frame.isPresent()) {
          frames.add(frame.get());
        }
      }
    }
    return frames;
  }

  private Optional<Frame> ofVerb(int index) {
    ReportingVerb verb = lexicon.verb(words.lemma(index));
    if (verb == null || forms.isOfFirstPerson(index, verb) || isNegated(index)) {
      return Optional.empty();
    }
    int opening = openings.at(index + 1, Math.min(words.size(), index + FAR), depth(index));
    Opening opened = openings.shape(opening);
    if (opened == Opening.CLAUSE && !verb.clause()) {
      opening = -1;
    }
    int limit = opening < 0 ? words.size() : opening;
    Optional<Phrase> subject = Optional.empty();
    Evidence how = Evidence.PRONOUN;
    boolean joined = words.isConjoined(index);
    if (verb.source() != null) {
      subject = source(index, limit, verb.source());
      how = subject.isPresent() ? Evidence.SUBJECT : how;
    } else if (!joined) {
      subject = topic(index);
      how = subject.isPresent() ? Evidence.TOPIC : how;
    }
    if (subject.isEmpty() && verb.source() == null && !isTaken(index)) {
      subject = behind(index, limit, opening >= 0);
      how = subject.isPresent() ? Evidence.SUBJECT : how;
    }
    boolean nobody = forms.isImpersonal(index, verb) || forms.isOfUs(index, verb);
    if (subject.isEmpty() && (nobody || depth(index) > 0)) {
      return Optional.empty();
    }
    if (subject.isEmpty() && !joined && words.isPerson(words.mention(index - 1))) {
      int person = words.mention(index - 1);
      subject = Optional.of(new Phrase(words.first(person), index, person, null));
      how = Evidence.TOPIC;
    } else if (subject.isEmpty() && !joined && words.isNominal(index - 1)) {
      // The noun before it may be its subject, or the verb be about that noun.
      how = null;
    }
    boolean misses = verb.source() != null || verb.report();
    if (misses && !subject.map(phrase -> isSource(phrase, verb)).orElse(false)) {
      return Optional.empty();
    }
    int from = from(index, how == Evidence.TOPIC ? subject.get().from() : index);
    int object = skipped(how == Evidence.SUBJECT ? subject.get().to() : index + 1);
    boolean bare = object < opening && isObject(object);
    boolean apposition = opened == Opening.CLAUSE && bare && subjects.isRole(object);
    if (opening < 0 || (verb.noun() && bare && !apposition)) {
      boolean noun = verb.noun() && depth(index) == 0 && !words.hasPronoun(index);
      return noun ? ofNoun(index, verb, subject, how, from) : Optional.empty();
    }
    int content = opened == Opening.QUOTATION ? opening : opening + 1;
    return Optional.of(
        new Frame(
            verb,
            index,
            from,
            content,
            opened,
            subject,
            how,
            forms.agreement(index),
            depth(index)));
  }

  /** Whether a pronoun is the subject of a verb: "but he warned the council", "they warned". */
  private boolean isTaken(int verb) {
    // A verb in the plural never stands before its subject.
    return forms.agreement(verb) == Agreement.PLURAL
        || lexicon.is(words.whole(verb - 1), SmallWord.BUT);
  }

  /** Whether a phrase is what a verb wants to speak: with some verbs only a report does. */
  private boolean isSource(Phrase phrase, ReportingVerb verb) {
    return verb.report() ? phrase.kind() == SpeechLexicon.NounKind.SOURCE : subjects.speaks(phrase);
  }

  /** The noun phrase behind a preposition: "quoted from the report that". */
  private Optional<Phrase> source(int verb, int limit, SmallWord preposition) {
    for (int i = verb + 1; i < limit - 1; i++) {
      if (lexicon.is(words.whole(i), preposition)) {
        return subjects.at(i + 1, limit).filter(subjects::speaks);
      }
    }
    return Optional.empty();
  }

  /** Behind adverbs, commas and "at an earlier time". */
  private int skipped(int from) {
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

  /** Whether the object of a verb begins: a noun that no preposition is joined to. */
  private boolean isObject(int index) {
    return index < words.size()
        && !words.isJoined(index)
        && (words.isNominal(index) || words.mention(index) >= 0);
  }

  private Optional<Frame> ofNoun(
      int index, ReportingVerb verb, Optional<Phrase> subject, Evidence how, int from) {
    int content = skipped(how == Evidence.SUBJECT ? subject.get().to() : index + 1);
    boolean place =
        subject.isPresent()
            && subject.get().mention() >= 0
            && words.type(subject.get().mention()) == EntityType.LOC;
    // Behind a noun without an article the verb is about it: "three men accused of".
    boolean about = subject.isEmpty() && words.isNominal(index - 1) && !words.isConjoined(index);
    if (place
        || about
        || content >= words.size()
        || (subject.isEmpty() && !words.isWord(content))) {
      return Optional.empty();
    }
    return Optional.of(
        new Frame(
            verb,
            index,
            from,
            content,
            Opening.NOUN,
            subject,
            how,
            forms.agreement(index),
            depth(index)));
  }

  /** The noun before the verb, from the beginning of its clause. */
  private Optional<Phrase> topic(int verb) {
    int clause = verb;
    while (clause > 0 && !breaks(clause - 1) && depth(clause - 1) >= depth(verb)) {
      clause--;
    }
    Optional<Phrase> phrase = subjects.before(verb, clause);
    if (phrase.isEmpty()) {
      // "X, who said": the name before the relative pronoun.
      int relative = verb - 1;
      if (relative > 1 && lexicon.is(words.core(relative), SmallWord.RELATIVE)) {
        int before = words.isComma(relative - 1) ? relative - 2 : relative - 1;
        int mention = words.mention(before);
        if (mention >= 0) {
          return Optional.of(new Phrase(words.first(mention), before + 1, mention, null));
        }
      }
    }
    return phrase.filter(subjects::speaks);
  }

  /** Whether a clause ends with a token. */
  private boolean breaks(int index) {
    return words.isSign(index, ".;:!?\u061B\u061F\u2026-\u2013")
        || lexicon.is(words.lemma(index), SmallWord.COMPLEMENTIZER);
  }

  private Optional<Phrase> behind(int verb, int limit, boolean sure) {
    int from = verb + 1;
    while (from < limit && (words.isComma(from) || isAdverb(from))) {
      from++;
    }
    Optional<Phrase> phrase = subjects.at(from, limit);
    if (phrase.isPresent() && !words.isJoined(from) && !forms.isOblique(from)) {
      boolean reaches = sure && skipped(phrase.get().to()) >= limit;
      boolean accepted =
          subjects.speaks(phrase.get())
              || (forms.agrees(verb, from) && ((sure && words.isDefinite(from)) || reaches));
      return accepted ? phrase : Optional.empty();
    }
    return Optional.empty();
  }

  private boolean isAdverb(int index) {
    return lexicon.is(words.core(index), SmallWord.ADVERB)
        || lexicon.is(words.core(index), SmallWord.PARTICLE);
  }

  private Optional<Frame> ofParticiple(int index) {
    if (!words.isPart(index, PartOfSpeech.ADJECTIVE) && !words.isPart(index, PartOfSpeech.NOUN)) {
      return Optional.empty();
    }
    ReportingVerb verb = lexicon.participle(words.lemma(index));
    boolean named = verb == null || words.isDefinite(index) || words.hasPronoun(index);
    if (named || depth(index) > 0) {
      return Optional.empty();
    }
    String core = words.core(index);
    char last = core.charAt(core.length() - 1);
    boolean accusative = last == '\u0627' || last == '\u0647' || Inflection.isPlural(core);
    boolean follows = index > 0 && !words.isWord(index - 1);
    if (!accusative) {
      return Optional.empty();
    }
    int opening = openings.at(index + 1, Math.min(words.size(), index + SOON), depth(index));
    if (!follows && !words.isJoined(index, WAW) && opening < 0) {
      return Optional.empty();
    }
    Opening opened = openings.shape(opening);
    int content = opening < 0 ? index + 1 : opened == Opening.QUOTATION ? opening : opening + 1;
    if (content >= words.size()) {
      return Optional.empty();
    }
    Agreement agreement =
        Inflection.isPlural(core)
            ? Agreement.PLURAL
            : last == '\u0647' ? Agreement.FEMININE : Agreement.MASCULINE;
    return Optional.of(
        new Frame(
            verb,
            index,
            index,
            content,
            opened,
            Optional.empty(),
            Evidence.PRONOUN,
            agreement,
            depth(index)));
  }

  /** The beginning of a clause: its conjunction and what leads over to it belong to it. */
  private int from(int verb, int subject) {
    int from = Math.min(verb, subject);
    while (from > 0
        && (lexicon.is(words.core(from - 1), SmallWord.CONNECTIVE)
            || lexicon.is(words.lemma(from - 1), SmallWord.COPULA)
            || lexicon.is(words.core(from - 1), SmallWord.PARTICLE))) {
      from--;
    }
    return from;
  }

  private boolean isNegated(int index) {
    return index > 0 && lexicon.is(words.core(index - 1), SmallWord.NEGATION);
  }
}
