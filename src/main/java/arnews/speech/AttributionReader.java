package arnews.speech;

import arnews.entities.EntityType;
import arnews.morphology.PartOfSpeech;
import arnews.speech.SpeechLexicon.Attribution;
import arnews.speech.SpeechLexicon.NounKind;
import arnews.speech.SpeechLexicon.SmallWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the phrases that name the source of a clause: "according to the ministry". */
final class AttributionReader {
  /** So many words before a relative pronoun may be what "which he announced" is about. */
  private static final int OBJECT = 10;

  /** A place and a paper before a report take so many tokens. */
  private static final int DATELINE = 10;

  /** A source that is told at length takes so many tokens. */
  private static final int PARTICLE = 25;

  private static final char FEH = '\u0641';
  private static final char HEH = '\u0647';

  private final SpeechLexicon lexicon = SpeechLexicon.standard();
  private final SpokenWords words;
  private final SubjectReader subjects;

  AttributionReader(SpokenWords words, SubjectReader subjects) {
    this.words = words;
    this.subjects = subjects;
  }

  /** All of a sentence, in order. */
  List<Attributed> all() {
    List<Attributed> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Optional<Attributed> phrase = words.isWord(i) ? at(i) : Optional.empty();
      if (phrase.isPresent()) {
        found.add(phrase.get());
        i = phrase.get().to() - 1;
      }
    }
    return found;
  }

  private Optional<Attributed> at(int index) {
    if (words.mention(index) >= 0) {
      return Optional.empty();
    }
    for (Attribution phrase : phrases(index)) {
      int behind = match(phrase, index);
      if (behind > 0) {
        if (phrase.own()) {
          return Optional.of(placed(index, behind, Optional.empty()));
        }
        Optional<Phrase> source = source(behind, phrase);
        if (source.isPresent()) {
          return Optional.of(placed(index, source.get().to(), source));
        }
      }
    }
    return ofRelative(index);
  }

  private List<Attribution> phrases(int index) {
    List<Attribution> whole = lexicon.attributions(words.whole(index));
    return whole.isEmpty() ? lexicon.attributions(words.core(index)) : whole;
  }

  /** Behind the words of a phrase; -1 where they do not stand here. */
  private int match(Attribution phrase, int index) {
    int at = index + 1;
    for (String word : phrase.words().subList(1, phrase.words().size())) {
      if (!words.whole(at).equals(word)) {
        return -1;
      }
      at++;
    }
    if (phrase.joined().isEmpty()) {
      return at;
    }
    boolean apart = words.whole(at).equals(phrase.joined());
    if (apart) {
      return at + 1;
    }
    return at < words.size()
            && (words.isJoined(at, phrase.joined().charAt(0)) || isElided(at, phrase))
        ? at
        : -1;
  }

  /** A name keeps what is joined before it out of its place. */
  private boolean isElided(int index, Attribution phrase) {
    return words.mention(index) >= 0 && words.whole(index).startsWith(phrase.joined());
  }

  private Optional<Phrase> source(int from, Attribution phrase) {
    int at = from;
    boolean what = lexicon.is(words.whole(at), SmallWord.WHAT);
    if ((what || phrase.said()) && at + 2 < words.size()) {
      int verb = what ? at + 1 : at;
      if (lexicon.verb(words.lemma(verb)) == null && !isVerbWithPronoun(verb)) {
        return Optional.empty();
      }
      at = verb + 1;
      if (at < words.size() && words.whole(at).length() == 2 && words.hasPronoun(at)) {
        at++;
      }
    } else if (words.isPart(at, PartOfSpeech.VERB)) {
      return Optional.empty();
    }
    Optional<Phrase> source = subjects.at(at, words.size());
    if (source.isEmpty()
        || source.get().kind() == NounKind.NONE
        || lexicon.noun(words.lemma(source.get().from())) == NounKind.NONE) {
      return Optional.empty();
    }
    boolean joined = words.isJoined(at) && phrase.joined().isEmpty();
    return joined || !subjects.speaks(source.get()) ? Optional.empty() : source;
  }

  /** Whether a word is a verb of saying and a pronoun, whatever it is by itself. */
  private boolean isVerbWithPronoun(int index) {
    String core = words.core(index);
    int end = core.length() - 1;
    return end > 1 && core.charAt(end) == HEH && lexicon.verb(core.substring(0, end)) != null;
  }

  /** "which the institute announced": about the noun before it. */
  private Optional<Attributed> ofRelative(int index) {
    if (!words.isPart(index, PartOfSpeech.VERB)
        || !words.hasPronoun(index)
        || lexicon.verb(words.lemma(index)) == null
        || index == 0
        || !lexicon.is(words.core(index - 1), SmallWord.RELATIVE)) {
      return Optional.empty();
    }
    Optional<Phrase> source = subjects.at(index + 1, words.size());
    if (source.isEmpty()
        || lexicon.noun(words.lemma(source.get().from())) == NounKind.NONE
        || !subjects.speaks(source.get())) {
      return Optional.empty();
    }
    int end = index - 1;
    int clause = end;
    while (clause > Math.max(0, end - OBJECT) && !isBoundary(clause - 1)) {
      clause--;
    }
    return Optional.of(new Attributed(index - 1, source.get().to(), source, clause, end, true));
  }

  private boolean isBoundary(int index) {
    return words.isPart(index, PartOfSpeech.VERB) || words.isComma(index) || ends(index);
  }

  private Attributed placed(int from, int to, Optional<Phrase> source) {
    boolean leads = true;
    for (int i = from - 1; i >= 0 && leads && !ends(i); i--) {
      leads = !words.isWord(i) || lexicon.is(words.core(i), SmallWord.CONNECTIVE);
    }
    if (leads && to < words.size()) {
      int clause = to;
      while (clause < words.size() && !words.isComma(clause) && words.isSign(clause, ")\"")) {
        clause++;
      }
      clause = behindParticle(clause);
      return new Attributed(from, to, source, clause, words.size(), false);
    }
    int clause = from;
    while (clause > 0 && !ends(clause - 1) && !turns(clause)) {
      clause--;
    }
    return new Attributed(from, to, source, behindDateline(clause, from), from, false);
  }

  /** "According to the report, then the": behind the particle that begins the clause. */
  private int behindParticle(int clause) {
    for (int i = clause; i < Math.min(words.size() - 1, clause + PARTICLE) && !ends(i); i++) {
      if (words.isJoined(i, FEH)
          && lexicon.is(words.lemma(i), SmallWord.COMPLEMENTIZER)
          && !words.quotes(i)) {
        return i + 1;
      }
    }
    return clause;
  }

  private boolean ends(int index) {
    return words.isSign(index, ".;!?\u061B\u061F\u2026");
  }

  /** Behind the place and the paper before a report: "Dubai - The Gulf:". */
  private int behindDateline(int clause, int end) {
    if (clause > 0 || words.mention(0) < 0 || words.type(words.mention(0)) != EntityType.LOC) {
      return clause;
    }
    for (int i = 1; i < Math.min(end, DATELINE) && !words.isPart(i, PartOfSpeech.VERB); i++) {
      if (words.isColon(i)) {
        return i + 1;
      }
    }
    return clause;
  }

  /** Whether another clause begins with a token: behind a comma a conjunction. */
  private boolean turns(int index) {
    return words.isComma(index - 1) && lexicon.is(words.core(index), SmallWord.CONNECTIVE);
  }
}
