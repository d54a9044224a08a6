package arnews.speech;

import arnews.entities.EntityType;
import arnews.morphology.PartOfSpeech;
import arnews.speech.SpeechLexicon.NounKind;
import arnews.speech.SpeechLexicon.SmallWord;
import java.util.Optional;

/** Reads the noun phrases that tell who speaks: behind a verb, before it, behind a preposition. */
final class SubjectReader {
  /** A name is looked for so many words behind a role. */
  private static final int NEAR = 8;

  private static final char WAW = '\u0648';
  private static final char LAM = '\u0644';

  private final SpeechLexicon lexicon = SpeechLexicon.standard();
  private final SpokenWords words;
  private final Inflection forms;

  SubjectReader(SpokenWords words) {
    this.words = words;
    forms = new Inflection(words);
  }

  /**
   * The noun phrase that begins at a token.
   *
   * @param limit no token from there on belongs to it
   */
  Optional<Phrase> at(int from, int limit) {
    if (from >= limit) {
      return Optional.empty();
    }
    int mention = words.mention(from);
    if (mention >= 0) {
      return Optional.of(named(from, mention, limit));
    }
    int titled = words.titled(from);
    if (words.isPerson(titled) && words.first(titled) > from && words.first(titled) < limit) {
      return Optional.of(new Phrase(from, words.behind(titled), titled, NounKind.PERSON));
    }
    int quoted = quotedName(from, limit);
    if (quoted > from) {
      return Optional.of(new Phrase(from, quoted, words.mention(from + 1), null));
    }
    boolean noun =
        words.isNominal(from) || words.isPart(from, PartOfSpeech.NUMBER) || isQuantity(from);
    return noun ? common(from, limit) : Optional.empty();
  }

  /** A phrase that begins with a name. A title may go on to a person: "Russia's minister X". */
  private Phrase named(int from, int mention, int limit) {
    int to = Math.min(limit, words.behind(mention));
    return new Phrase(from, to, mention, null);
  }

  private Optional<Phrase> common(int head, int limit) {
    if (isQuantity(head) && head + 1 < limit && lexicon.is(words.lemma(head + 1), SmallWord.MIN)) {
      if (words.hasPronoun(head + 1)) {
        return Optional.of(new Phrase(head, head + 2, -1, null));
      }
      Optional<Phrase> counted = at(head + 2, limit);
      if (counted.isPresent()) {
        return Optional.of(new Phrase(head, counted.get().to(), -1, counted.get().kind()));
      }
    }
    int noun = noun(head, limit);
    NounKind kind = lexicon.noun(words.lemma(noun));
    int named = -1;
    int to = noun + 1;
    boolean definite = words.isDefinite(head);
    while (to < limit) {
      int mention = words.mention(to);
      if (words.isPerson(mention) && !isPreposed(to)) {
        return Optional.of(new Phrase(head, words.behind(mention), mention, NounKind.PERSON));
      }
      if (mention >= 0 && !isPreposed(to)) {
        named = named < 0 ? mention : named;
        to = Math.min(limit, words.behind(mention));
        definite = true;
      } else if (goesOn(to, definite)) {
        definite |= words.isDefinite(to);
        to++;
      } else if (to == head + 1 && kind == NounKind.SOURCE && isOwner(to)) {
        named = words.mention(to);
        to = Math.min(limit, words.behind(named));
      } else if (quotedName(to, limit) > to) {
        to = quotedName(to, limit);
        definite = true;
      } else {
        break;
      }
    }
    boolean one = kind == NounKind.PERSON && !forms.isBroken(noun);
    int person = one ? personBehind(to, limit) : -1;
    if (person >= 0) {
      return Optional.of(new Phrase(head, words.behind(person), person, NounKind.PERSON));
    }
    if (kind == NounKind.SOURCE && named < 0) {
      Optional<Phrase> maker = maker(noun + 1, limit);
      if (maker.isPresent() && maker.get().mention() < 0 && !words.isDefinite(head)) {
        NounKind known = maker.get().kind();
        return Optional.of(
            new Phrase(maker.get().from(), maker.get().to(), -1, known == null ? kind : known));
      }
      named = maker.map(Phrase::mention).orElse(-1);
      to = maker.map(Phrase::to).orElse(to);
    }
    boolean speaks = named >= 0 && kind != NounKind.PERSON && isBody(named);
    return Optional.of(new Phrase(head, to, speaks ? named : -1, kind));
  }

  private boolean isQuantity(int index) {
    return lexicon.is(words.lemma(index), SmallWord.QUANTITY);
  }

  private boolean isBody(int mention) {
    return words.type(mention) == EntityType.ORG;
  }

  /** Whether a body follows that a report is "of". */
  private boolean isOwner(int index) {
    int mention = words.mention(index);
    return mention >= 0 && isBody(mention) && words.isJoined(index, LAM);
  }

  /** Whether a word belongs to the phrase before it: a genitive or an adjective. */
  private boolean goesOn(int index, boolean definite) {
    return words.isNominal(index)
        && !words.isJoined(index)
        && !(words.hasPronoun(index) && lexicon.is(words.lemma(index), SmallWord.SAYING))
        && (!definite || words.isDefinite(index))
        && !lexicon.is(words.core(index), SmallWord.ADVERB)
        && !lexicon.is(words.core(index), SmallWord.CONNECTIVE);
  }

  /**
   * A subject without the object behind it, with a verb that can have one: behind a noun with its
   * article a plural or the name of a body is no part of it.
   */
  Phrase withoutObject(Phrase phrase) {
    if (words.isPerson(phrase.mention())) {
      return phrase;
    }
    for (int i = phrase.from() + 1; i < phrase.to(); i++) {
      int mention = words.mention(i);
      boolean body = mention >= 0 && isBody(mention) && words.first(mention) == i;
      boolean other = mention < 0 ? forms.isPluralNoun(i) : body && !isPreposed(i);
      if (other && words.isDefinite(i - 1)) {
        return new Phrase(phrase.from(), i, -1, phrase.kind());
      }
    }
    return phrase;
  }

  /** Whether a preposition is joined before a name. */
  private boolean isPreposed(int index) {
    return words.isJoined(index) && !words.isJoined(index, WAW);
  }

  /** Behind a name between quotation marks: of a site or a paper. */
  private int quotedName(int open, int limit) {
    int close = words.quotes(open) ? words.closedBy(open) : -1;
    boolean named = close > open && close - open <= 4 && close < limit;
    for (int i = open + 1; i < close && named; i++) {
      named = !words.hasPronoun(i);
    }
    return named ? close + 1 : open;
  }

  /** A person named behind a role with what it is a role of, or -1. */
  private int personBehind(int from, int limit) {
    for (int i = from; i < Math.min(limit, from + NEAR); i++) {
      if (words.isPerson(words.mention(i))) {
        return isPreposed(i) ? -1 : words.mention(i);
      }
      if (words.isComma(i)) {
        int next = i + 1;
        boolean named = next < limit && words.isPerson(words.mention(next));
        return named ? words.mention(next) : -1;
      }
      boolean charged = lexicon.is(words.core(i - 1), SmallWord.CHARGED);
      boolean over = i == from && !charged && lexicon.is(words.whole(i), SmallWord.AN);
      if (!words.isWord(i) || words.isPart(i, PartOfSpeech.VERB) || over) {
        return -1;
      }
    }
    return -1;
  }

  /** The noun behind an ordinal or a comparative: "the third biggest company". */
  private int noun(int head, int limit) {
    int noun = head;
    while (noun + 1 < limit
        && noun - head < 2
        && lexicon.noun(words.lemma(noun)) == null
        && (words.isPart(noun, PartOfSpeech.ADJECTIVE) || isQuantity(noun))
        && words.isNominal(noun + 1)
        && words.mention(noun + 1) < 0) {
      noun++;
    }
    return lexicon.noun(words.lemma(noun)) == null ? head : noun;
  }

  /** Whoever made a report: "issued by the ministry", "that the ministry published". */
  private Optional<Phrase> maker(int from, int limit) {
    int made = from;
    while (made < Math.min(limit, from + NEAR)
        && !lexicon.is(words.lemma(made), SmallWord.SOURCE_VERB)) {
      if (!words.isWord(made) && !words.isComma(made)) {
        return Optional.empty();
      }
      made++;
    }
    int at = made + 1;
    while (at < limit && lexicon.is(words.core(at), SmallWord.ADVERB)) {
      at++;
    }
    boolean by = lexicon.is(words.whole(at), SmallWord.AN);
    at = by ? at + 1 : at;
    Optional<Phrase> maker = made < limit ? at(at, limit) : Optional.empty();
    boolean sure = by && words.isDefinite(at);
    return maker.filter(phrase -> phrase.kind() != NounKind.NONE && (sure || speaks(phrase)));
  }

  /** Whether a phrase is surely one that speaks. */
  boolean speaks(Phrase phrase) {
    return phrase.mention() >= 0
        || (phrase.kind() != null && phrase.kind() != NounKind.NONE)
        || words.quotes(phrase.from())
        || forms.isPluralOfPeople(phrase.from());
  }

  /** Whether a phrase before a colon speaks: a dateline has a place there. */
  boolean speaksInHeadline(Phrase phrase) {
    if (phrase.mention() >= 0) {
      EntityType type = words.type(phrase.mention());
      return type == EntityType.PER || type == EntityType.ORG;
    }
    if (isQuantity(phrase.from())) {
      return false;
    }
    if (phrase.kind() == NounKind.SOURCE && !words.isDefinite(phrase.from())) {
      return true;
    }
    boolean role = phrase.kind() == NounKind.PERSON || phrase.kind() == NounKind.BODY;
    boolean several = !words.core(phrase.from()).equals(words.lemma(phrase.from()));
    return role && (several || words.isDefinite(phrase.from()) || phrase.to() - phrase.from() > 1);
  }

  /** Whether what is said of God stands at a token, perhaps between dashes. */
  boolean isGod(int index) {
    int at = words.isSign(index, "-\u2013(") ? index + 1 : index;
    return lexicon.is(words.whole(at), SmallWord.GOD);
  }

  /** Whether a token means who was told of, by an honorific alone: "His Excellency". */
  boolean isHonoured(int index) {
    return words.hasPronoun(index) && lexicon.is(words.lemma(index), SmallWord.HONORIFIC);
  }

  /** Whether a person or a role begins at a token. */
  boolean isRole(int index) {
    NounKind kind = lexicon.noun(words.lemma(index));
    return kind == NounKind.PERSON || words.isPerson(words.mention(index));
  }
}
