package arnews.entities;

import arnews.morphology.PartOfSpeech;

/** What the words of a title so far ask for, and what may follow them. */
final class TitlePhrase {
  /** What a word asks for. */
  private enum State {
    /** A noun without article: the one that it belongs to. */
    OPEN,
    /** A preposition: its noun. */
    GOVERNED,
    /** Nothing. */
    CLOSED
  }

  /** Whether nothing but the words tells where the title ends. */
  private final boolean strict;

  private TitleWord head = TitleWord.NONE;
  private State state = State.CLOSED;
  private boolean within;
  private boolean envoy;
  private boolean fields;
  private boolean deputy;

  /** Whether it is told what the head belongs to. */
  private boolean belongs;

  /** Whether the next title is one with the words so far. */
  private boolean joins;

  private boolean ofState;
  private boolean ofOffice;
  private boolean prepositional;

  TitlePhrase(boolean strict) {
    this.strict = strict;
  }

  /** A title begins. */
  void begin(TitleWord first) {
    head = first;
    within = false;
    envoy = false;
    fields = false;
    deputy = false;
    belongs = false;
    ofState = false;
    ofOffice = false;
    prepositional = false;
    joins = first.is(TitleKind.HONOUR);
    take(first);
  }

  TitleWord head() {
    return head;
  }

  boolean isOpen() {
    return state == State.OPEN;
  }

  /** Whether the title may end here. */
  boolean isClosed() {
    return state == State.CLOSED;
  }

  /** A word is part of the title. */
  void take(TitleWord word) {
    within |= word.is(TitleKind.WITHIN);
    envoy |= word.is(TitleKind.ENVOY);
    fields |= word.is(TitleKind.FIELD);
    deputy |= word.is(TitleKind.DEPUTY);
    state = word.isDefinite() ? State.CLOSED : State.OPEN;
  }

  /** Something that has a name is part of the title. */
  void takeName() {
    belongs = true;
    state = State.CLOSED;
  }

  /** A preposition that stands alone, if its noun may follow. */
  boolean govern(TitleWord preposition, TitleWord noun, boolean name) {
    boolean takes = preposition.is(TitleKind.ENVOY) ? envoy : within;
    boolean may = !strict || (takes && !prepositional && !noun.is(TitleKind.EVENT));
    if (!may || (!name && (noun.is(TitleKind.STOP) || noun.isHead()))) {
      return false;
    }
    prepositional = true;
    state = State.GOVERNED;
    return true;
  }

  /** A letter for a preposition that stands alone. */
  void govern() {
    state = State.GOVERNED;
  }

  /**
   * Whether a noun may follow with a preposition joined to it.
   *
   * @param before the word before it
   * @param name whether it begins a name
   */
  boolean mayFollow(char preposition, TitleWord noun, TitleWord before, boolean name) {
    if (noun.is(TitleKind.AGENT)) {
      return head.is(TitleKind.ACTING);
    }
    if (strict && noun.is(TitleKind.EVENT) && !(ofOffice && noun.isElided())) {
      return false;
    }
    if (preposition == TitleWords.LAM) {
      boolean owner = head.isDefinite() && !belongs;
      boolean body = noun.is(TitleKind.FIELD) && !noun.is(TitleKind.MEDIA);
      boolean sector = ofOffice && noun.isElided();
      return !strict || owner || ofState || body || sector || noun.is(TitleKind.AFFAIRS);
    }
    boolean at = within && (!strict || name || noun.isDefinite());
    boolean charged = before.is(PartOfSpeech.ADJECTIVE) || before.is(TitleKind.INSIDE);
    boolean place = name || (charged && noun.isDefinite());
    boolean body = noun.is(TitleKind.FIELD) || noun.is(TitleKind.PLACE);
    return at || body || (!strict && place);
  }

  /** A noun with a preposition joined to it. */
  void takePrepositional(TitleWord word) {
    belongs = true;
    take(word);
  }

  /** Whether the title is of one who acts for the holder of another. */
  boolean isDeputy() {
    return deputy;
  }

  /** A word joined with an and, if it may follow. */
  boolean coordinate(TitleWord word) {
    boolean may;
    if (word.isHead()) {
      may = isOpen() && !word.isDefinite() && !word.hasPreposition();
    } else {
      boolean quality = word.is(TitleKind.QUALITY) || word.is(PartOfSpeech.ADJECTIVE);
      boolean joined = fields || (quality && word.isDefinite());
      boolean nominal = word.isNominal() && !word.hasPronoun();
      may = isClosed() && joined && nominal && !(strict && word.hasPreposition());
    }
    if (may) {
      take(word);
    }
    return may;
  }

  /** Another role, if it is one with the title so far. */
  boolean takeRole(TitleWord word, TitleWord before) {
    if (state == State.GOVERNED || (isOpen() && isAnothers(word, before))) {
      return false;
    }
    if (isOpen()) {
      belongs = true;
      joins = head.is(TitleKind.POSSESSOR) && word.is(TitleKind.HONOUR);
      ofOffice = word.is(TitleKind.ROLE) && word.isDefinite();
      ofState = word.is(TitleKind.STATE) && word.isDefinite();
      take(word);
      return true;
    }
    boolean qualifies = word.is(TitleKind.QUALITY) || word.is(TitleKind.INSIDE);
    boolean quality = word.isDefinite() && qualifies;
    boolean member = word.is(TitleKind.MEMBER) && ofState;
    if (!joins && !quality && !member) {
      return false;
    }
    joins &= word.is(TitleKind.HONOUR) || quality;
    take(word);
    return true;
  }

  /** Whether a role behind a word is no part of the title: the works of the artist. */
  private boolean isAnothers(TitleWord role, TitleWord before) {
    boolean rank = role.is(TitleKind.RANK) && role.isDefinite() && !role.is(TitleKind.TEAM);
    if (!strict && rank && !before.isHead() && !role.is(TitleKind.INSIDE)) {
      return true;
    }
    if (before.is(TitleKind.AGENT)) {
      return !before.hasPreposition();
    }
    boolean taken = before.is(TitleKind.FIELD) || before.is(TitleKind.AFFAIRS);
    return before != head && before.hasPreposition() && !taken;
  }

  /** A word with its article, if it may follow. */
  boolean takeDefinite(TitleWord word, boolean adjective) {
    boolean inside = word.is(TitleKind.INSIDE) || word.is(TitleKind.QUALITY);
    boolean qualifies = inside || (!word.hasPronoun() && (!strict || adjective));
    if (!word.isNominal() || (isClosed() && !qualifies)) {
      return false;
    }
    belongs |= !isClosed();
    take(word);
    return true;
  }

  /** A word without article, if it may follow. */
  boolean takeIndefinite(TitleWord word, TitleWord before) {
    if (word.is(TitleKind.ADVERB)) {
      state = State.CLOSED;
      return true;
    }
    if (isClosed()) {
      return !strict && word.is(TitleKind.INSIDE) && before.is(TitleKind.RANK);
    }
    if (!word.isNominal()) {
      return false;
    }
    if (word.is(PartOfSpeech.PROPER_NOUN)) {
      takeName();
    } else {
      take(word);
    }
    return true;
  }
}
