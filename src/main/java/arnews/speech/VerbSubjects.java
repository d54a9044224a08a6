package arnews.speech;

import arnews.speech.SpeechLexicon.SmallWord;
import java.util.Optional;

/** Finds the subject of a verb of saying: behind it, before it, behind its preposition. */
final class VerbSubjects {
  private final SpeechLexicon lexicon = SpeechLexicon.standard();
  private final SpokenWords words;
  private final SubjectReader subjects;
  private final TopicReader topics;
  private final Openings openings;
  private final NominalContent nominal;
  private final Inflection forms;

  VerbSubjects(
      SpokenWords words, SubjectReader subjects, Openings openings, NominalContent nominal) {
    this.words = words;
    this.subjects = subjects;
    topics = new TopicReader(words, subjects);
    this.openings = openings;
    this.nominal = nominal;
    forms = new Inflection(words);
  }

  /** The noun phrase behind a preposition: "quoted from the report that". */
  Optional<Phrase> source(int verb, int limit, SmallWord preposition) {
    for (int i = verb + 1; i < limit - 1; i++) {
      if (lexicon.is(words.whole(i), preposition)) {
        return subjects.at(i + 1, limit).filter(subjects::speaks);
      }
    }
    return Optional.empty();
  }

  /**
   * Whether "as for" leads to a verb, which "then" is joined to: "as for the minister, he said".
   */
  boolean isLed(int verb) {
    int clause = verb;
    while (clause > 0 && !breaks(clause - 1)) {
      clause--;
    }
    return words.isJoined(verb, '\u0641') && lexicon.is(words.core(clause), SmallWord.LEAD);
  }

  /** The noun before the verb, from the beginning of its clause. */
  Optional<Phrase> topic(int verb) {
    int clause = verb;
    while (clause > 0
        && !breaks(clause - 1)
        && openings.depth(clause - 1) >= openings.depth(verb)) {
      clause--;
    }
    Optional<Phrase> phrase = topics.before(verb, clause);
    if (phrase.isEmpty()) {
      // "X, who said": the name before the relative pronoun.
      int relative = verb - 1;
      if (relative > 1
          && lexicon.is(words.core(relative), SmallWord.RELATIVE)
          && (!forms.isOfMany(relative) || forms.agreement(verb) == Agreement.PLURAL)) {
        int before = words.isComma(relative - 1) ? relative - 2 : relative - 1;
        int mention = words.mention(before);
        boolean one = words.isPerson(mention) && forms.isOfMany(relative);
        if (mention >= 0 && !one) {
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

  /**
   * The noun behind the verb, if it is its subject.
   *
   * @param limit where what is said begins
   * @param sure whether something that is said has been found
   */
  Optional<Phrase> behind(ReportingVerb verb, int index, int limit, boolean sure) {
    int from = index + 1;
    while (from < limit && (words.isComma(from) || nominal.isAdverb(from))) {
      from++;
    }
    Optional<Phrase> phrase = subjects.at(from, limit);
    if (phrase.isPresent() && verb.is(VerbTrait.TELLING)) {
      phrase = Optional.of(subjects.withoutObject(phrase.get()));
    }
    if (phrase.isPresent()
        && !words.isJoined(from)
        && !forms.isOblique(from)
        && !isOfMenOnly(index, from)) {
      boolean reaches = sure && nominal.skipped(phrase.get().to()) >= limit;
      boolean agrees = words.isWord(from) && forms.agrees(index, from);
      boolean accepted =
          subjects.speaks(phrase.get())
              || (agrees && ((sure && words.isDefinite(from)) || reaches))
              || (agrees && !sure && points(verb, phrase.get()));
      return accepted ? phrase : Optional.empty();
    }
    return Optional.empty();
  }

  /** Whether a verb of a woman or a body stands before "some" and men: they are its object. */
  private boolean isOfMenOnly(int verb, int noun) {
    return forms.agreement(verb) == Agreement.FEMININE
        && lexicon.is(words.lemma(noun), SmallWord.QUANTITY)
        && words.mention(noun + 1) < 0
        && words.core(noun + 1).endsWith("\u064A\u0646");
  }

  /** Whether a verb that has no object points with its preposition behind a phrase. */
  private boolean points(ReportingVerb verb, Phrase phrase) {
    boolean adverb = words.core(phrase.to() - 1).endsWith("\u0627");
    return verb.is(VerbTrait.NOUN)
        && verb.preposition() == SmallWord.AN
        && !adverb
        && phrase.kind() != SpeechLexicon.NounKind.NONE
        && !nominal.isObject(phrase.to())
        && nominal.preposition(verb, phrase.to()) >= 0;
  }
}
