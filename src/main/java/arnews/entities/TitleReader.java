package arnews.entities;

import arnews.morphology.PartOfSpeech;

/** Reads one title from its head on, as far as its phrase goes. */
final class TitleReader {
  private static final int LONGEST = 24;
  private static final char BEH = '\u0628';
  private static final char WAW = '\u0648';
  private static final char YEH = '\u064A';
  private static final char KAF = '\u0643';

  /** What the words so far ask for. */
  private enum State {
    /** A noun without article: the one that it belongs to. */
    OPEN,
    /** A preposition: its noun. */
    GOVERNED,
    /** Nothing. */
    CLOSED
  }

  private final TitleSentence sentence;

  /** The title ends here or before; a title before a name, here. */
  private final int limit;

  /** Whether nothing but the words tells where the title ends. */
  private final boolean strict;

  private TitleWord head = TitleWord.NONE;
  private State state = State.CLOSED;
  private int at;
  private int end;
  private boolean within;
  private boolean fields;
  private boolean deputy;
  private boolean belongs;
  private boolean joins;
  private boolean ofState;
  private boolean named;
  private boolean office;

  TitleReader(TitleSentence sentence, int limit, boolean strict) {
    this.sentence = sentence;
    this.limit = limit;
    this.strict = strict;
  }

  /** Whether a title can begin at a token. */
  boolean isHead(int token) {
    if (sentence.nameAt(token) != null) {
      return false;
    }
    TitleWord word = sentence.word(token);
    boolean honours = word.is(TitleKind.HONOUR) && !word.is(TitleKind.ARTICLE);
    boolean owned = honours && word.isDefinite();
    boolean team = word.is(TitleKind.TEAM) && !isRank(token + 1);
    return (word.isHead() && !owned && !team) || isAbbreviation(token);
  }

  /** Whether a rank that is more often a team ends here or goes on as a rank. */
  private boolean isRank(int next) {
    TitleWord word = sentence.word(next);
    boolean rank = word.is(TitleKind.BARE) || !word.isDefinite();
    return next == limit || (word.is(TitleKind.INSIDE) && rank);
  }

  private boolean isAbbreviation(int token) {
    return !strict
        && sentence.word(token).is(TitleKind.ABBREVIATION)
        && !sentence.word(token).isDefinite()
        && (sentence.isOneOf(token + 1, "./") || token + 1 == limit);
  }

  /** The index behind the title that begins with a head; -1 if none does. */
  int read(int first) {
    head = sentence.word(first);
    at = first + 1;
    end = -1;
    if (!head.isHead()) {
      return abbreviation(first);
    }
    within = false;
    fields = false;
    deputy = false;
    belongs = false;
    ofState = false;
    named = false;
    office = false;
    joins = head.is(TitleKind.HONOUR);
    take(head);
    int most = Math.min(limit, first + LONGEST);
    while (at < most && step()) {
      // the step has moved on
    }
    if (strict && end < at && state == State.OPEN && isWhole(first)) {
      end = at;
    }
    if (end < 0 && !strict && isBare(first)) {
      end = at;
    }
    return end;
  }

  /** An indefinite phrase that nothing need follow: a former player. */
  private boolean isWhole(int first) {
    TitleWord last = sentence.word(at - 1);
    return at - first >= 2
        && !last.isHead()
        && !last.is(TitleKind.FIELD)
        && !sentence.isForeign(at - 1)
        && (at >= sentence.size() || sentence.isSign(at) || sentence.endsPhrase(at));
  }

  /** A rank without its article. */
  private boolean isBare(int first) {
    boolean bare = at == limit && head.is(TitleKind.BARE) && !head.isDefinite();
    for (int i = first + 1; bare && i < at; i++) {
      bare = sentence.word(i).is(TitleKind.INSIDE);
    }
    return bare;
  }

  /** Letters with stops for ranks. */
  private int abbreviation(int first) {
    int next = first;
    while (next < limit && isAbbreviation(next)) {
      next += sentence.isOneOf(next + 1, ".") && next + 1 < limit ? 2 : 1;
    }
    return next;
  }

  private void take(TitleWord word) {
    within |= word.is(TitleKind.WITHIN);
    fields |= word.is(TitleKind.FIELD);
    deputy |= word.is(TitleKind.DEPUTY);
    if (word.isDefinite()) {
      close();
    } else {
      state = State.OPEN;
    }
  }

  private void close() {
    state = State.CLOSED;
    end = at;
  }

  private boolean step() {
    NamedTokens name = sentence.nameAt(at);
    if (name != null) {
      return name(name);
    }
    named = false;
    if (sentence.isSign(at)) {
      return quoted();
    }
    if (sentence.isForeign(at)) {
      at++;
      boolean taken = state != State.CLOSED;
      if (taken) {
        close();
      }
      return taken;
    }
    TitleWord word = sentence.word(at);
    if (word == TitleWord.NONE || word.is(TitleKind.STOP) || word.is(TitleKind.HE)) {
      return false;
    }
    if (word.hasConjunction()) {
      return coordinated(word);
    }
    char letter = sentence.onlyLetter(at);
    if (word.is(TitleKind.PREPOSITION) || letter == BEH || letter == TitleWords.LAM) {
      return governed(letter);
    }
    if (word.hasPreposition()) {
      return prepositional(word);
    }
    if (word.isHead()) {
      return role(word);
    }
    return word.isDefinite() ? definite(word) : indefinite(word);
  }

  private boolean name(NamedTokens name) {
    char joined = sentence.joinedTo(name);
    boolean taken;
    if (joined == 0) {
      TitleWord before = sentence.word(at - 1);
      boolean place = before.is(TitleKind.PLACE) && before.isDefinite();
      taken = state != State.CLOSED || place;
    } else if (joined == WAW) {
      taken = named && !strict;
    } else {
      taken = joined != KAF && mayTake(joined, sentence.word(at));
    }
    if (!taken || name.to() > limit) {
      return false;
    }
    at = name.to();
    belongs = true;
    named = true;
    close();
    return true;
  }

  private boolean quoted() {
    int behind = sentence.opens(at) ? sentence.behindQuoted(at, limit) : at;
    boolean bracket = sentence.isOneOf(at, "([");
    if (behind == at || (state == State.CLOSED && (strict || !bracket))) {
      return false;
    }
    at = behind;
    belongs = true;
    close();
    return true;
  }

  private boolean coordinated(TitleWord word) {
    if (word.isHead()) {
      boolean both = state == State.OPEN && !word.isDefinite() && !word.hasPreposition();
      if (both) {
        at++;
        take(word);
      }
      return both;
    }
    if (state != State.CLOSED || !fields || !word.isNominal() || word.hasPronoun()) {
      return false;
    }
    if (word.hasPreposition() && strict) {
      return false;
    }
    at++;
    take(word);
    return true;
  }

  private boolean governed(char letter) {
    TitleWord next = sentence.word(at + 1);
    boolean taken =
        letter == 0 ? !strict || (within && !next.is(TitleKind.EVENT)) : mayTake(letter, next);
    if (taken && letter == 0 && sentence.nameAt(at + 1) == null) {
      taken = !next.is(TitleKind.STOP) && !next.isHead();
    }
    at++;
    state = State.GOVERNED;
    return taken;
  }

  /** Whether a noun may follow with a preposition joined to it. */
  private boolean mayTake(char preposition, TitleWord noun) {
    if (noun.is(TitleKind.AGENT)) {
      return head.is(TitleKind.ACTING);
    }
    if (strict && noun.is(TitleKind.EVENT)) {
      return false;
    }
    if (preposition == TitleWords.LAM) {
      boolean owner = head.isDefinite() && !belongs;
      boolean body = noun.is(TitleKind.FIELD) && !noun.is(TitleKind.MEDIA);
      boolean sector = office && noun.isElided();
      return !strict || owner || ofState || body || sector || noun.is(TitleKind.AFFAIRS);
    }
    TitleWord before = sentence.word(at - 1);
    boolean charged = before.is(PartOfSpeech.ADJECTIVE) || before.is(TitleKind.INSIDE);
    boolean place = sentence.nameAt(at) != null || (charged && noun.isDefinite());
    return within || noun.is(TitleKind.FIELD) || noun.is(TitleKind.PLACE) || (!strict && place);
  }

  private boolean prepositional(TitleWord word) {
    char preposition = word.preposition();
    boolean office = preposition == TitleWords.LAM && deputy && word.is(TitleKind.ROLE);
    boolean taken =
        word.isHead()
            ? office
            : preposition != KAF && word.isNominal() && mayTake(preposition, word);
    if (taken) {
      at++;
      belongs = true;
      take(word);
    }
    return taken;
  }

  private boolean role(TitleWord word) {
    if (state == State.GOVERNED) {
      return false;
    }
    if (state == State.OPEN) {
      TitleWord before = sentence.word(at - 1);
      boolean works = before.is(TitleKind.AGENT) && !before.hasPreposition();
      boolean taken = before.is(TitleKind.FIELD) || before.is(TitleKind.AFFAIRS);
      boolean another = before != head && before.hasPreposition() && !taken;
      if (works || (another && !before.is(TitleKind.AGENT))) {
        return false;
      }
      at++;
      belongs = true;
      joins = head.is(TitleKind.POSSESSOR) && word.is(TitleKind.HONOUR);
      office = word.is(TitleKind.ROLE) && word.isDefinite();
      ofState = word.is(TitleKind.STATE) && word.isDefinite();
      take(word);
      return true;
    }
    boolean quality =
        word.isDefinite() && (word.is(TitleKind.QUALITY) || word.is(TitleKind.INSIDE));
    boolean member = word.is(TitleKind.MEMBER) && ofState;
    if (!joins && !quality && !member) {
      return false;
    }
    at++;
    joins &= word.is(TitleKind.HONOUR) || quality;
    take(word);
    return true;
  }

  private boolean definite(TitleWord word) {
    if (!word.isNominal()) {
      return false;
    }
    boolean inside = word.is(TitleKind.INSIDE) || word.is(TitleKind.QUALITY);
    if (state == State.CLOSED) {
      boolean adjective =
          inside || (!word.hasPronoun() && (!strict || isAdjective(word)));
      if (!adjective) {
        return false;
      }
    } else {
      belongs = true;
    }
    within |= word.is(TitleKind.WITHIN);
    fields |= word.is(TitleKind.FIELD);
    at++;
    close();
    return true;
  }

  private boolean isAdjective(TitleWord word) {
    boolean nisba =
        sentence.endsWith(at, YEH)
            || (sentence.endsWith(at, '\u0629') && word.is(PartOfSpeech.ADJECTIVE));
    return nisba || word.is(PartOfSpeech.ADJECTIVE);
  }

  private boolean indefinite(TitleWord word) {
    if (word.is(TitleKind.ADVERB)) {
      at++;
      close();
      return true;
    }
    if (state == State.CLOSED) {
      boolean inside =
          word.is(TitleKind.INSIDE) && sentence.word(at - 1).is(TitleKind.RANK) && !strict;
      if (inside) {
        at++;
        close();
      }
      return inside;
    }
    if (!word.isNominal()) {
      return false;
    }
    at++;
    if (word.is(PartOfSpeech.PROPER_NOUN)) {
      belongs = true;
      close();
    } else {
      take(word);
    }
    return true;
  }
}
