package arnews.entities;

import arnews.morphology.PartOfSpeech;

/** Reads one title from its head on, as far as its phrase goes. */
final class TitleReader {
  private static final int LONGEST = 24;
  private static final char BEH = '\u0628';
  private static final char WAW = '\u0648';
  private static final char YEH = '\u064A';
  private static final char KAF = '\u0643';

  private final TitleSentence sentence;

  /** The title ends here or before; a title before a name, here. */
  private final int limit;

  /** Whether nothing but the words tells where the title ends. */
  private final boolean strict;

  private final TitleHeads heads;
  private final TitlePhrase phrase;

  /** The token that is read next. */
  private int at;

  /** Whether a name was read last. */
  private boolean named;

  TitleReader(TitleSentence sentence, int limit, boolean strict) {
    this.sentence = sentence;
    this.limit = limit;
    this.strict = strict;
    heads = new TitleHeads(sentence, limit, !strict);
    phrase = new TitlePhrase(strict);
  }

  /** Whether a title can begin at a token. */
  boolean isHead(int token) {
    return heads.isHead(token);
  }

  /** The index behind the title that begins with a head; -1 if none does. */
  int read(int first) {
    TitleWord head = sentence.word(first);
    if (!head.isHead()) {
      return heads.behindLetters(first);
    }
    phrase.begin(head);
    named = false;
    at = first + 1;
    int end = phrase.isClosed() ? at : -1;
    int most = Math.min(limit, first + LONGEST);
    while (at < most && step()) {
      end = phrase.isClosed() ? at : end;
    }
    boolean whole = strict && end < at && phrase.isOpen() && isWhole(first);
    boolean bare = !strict && end < 0 && isBare(first);
    return whole || bare ? at : end;
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
    TitleWord head = phrase.head();
    boolean bare = at == limit && head.is(TitleKind.BARE) && !head.isDefinite();
    for (int i = first + 1; bare && i < at; i++) {
      bare = sentence.word(i).is(TitleKind.INSIDE);
    }
    return bare;
  }

  /** Reads a token or a name, if the title holds it. */
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
      return !phrase.isClosed() && passTo(at + 1);
    }
    TitleWord word = sentence.word(at);
    if (word == TitleWord.NONE || word.is(TitleKind.STOP) || word.is(TitleKind.HE)) {
      return false;
    }
    boolean taken = word(word);
    if (taken) {
      at++;
    }
    return taken;
  }

  private boolean name(NamedTokens name) {
    TitleWord before = sentence.word(at - 1);
    char joined = sentence.joinedTo(name);
    boolean taken;
    if (joined == 0) {
      taken = !phrase.isClosed() || (before.is(TitleKind.PLACE) && before.isDefinite());
    } else if (joined == WAW) {
      taken = named && !strict;
    } else {
      taken = joined != KAF && phrase.mayFollow(joined, sentence.word(at), before, true);
    }
    named = taken && name.to() <= limit;
    return named && passTo(name.to());
  }

  private boolean passTo(int behind) {
    at = behind;
    phrase.takeName();
    return true;
  }

  private boolean quoted() {
    int behind = sentence.opens(at) ? sentence.behindQuoted(at, limit) : at;
    boolean taken = !phrase.isClosed() || (!strict && sentence.isOneOf(at, "(["));
    return behind > at && taken && passTo(behind);
  }

  private boolean word(TitleWord word) {
    if (word.hasConjunction()) {
      return phrase.coordinate(word);
    }
    char letter = sentence.onlyLetter(at);
    if (letter == BEH || letter == TitleWords.LAM) {
      return letter(letter);
    }
    if (word.is(TitleKind.PREPOSITION)) {
      return phrase.govern(word, sentence.word(at + 1), sentence.nameAt(at + 1) != null);
    }
    if (word.hasPreposition()) {
      return prepositional(word);
    }
    TitleWord before = sentence.word(at - 1);
    if (word.isHead()) {
      return phrase.takeRole(word, before);
    }
    return word.isDefinite()
        ? phrase.takeDefinite(word, isAdjective(word))
        : phrase.takeIndefinite(word, before);
  }

  /** A preposition of one letter before a quotation mark. */
  private boolean letter(char letter) {
    boolean taken = phrase.mayFollow(letter, sentence.word(at + 1), sentence.word(at - 1), true);
    if (taken) {
      phrase.govern();
    }
    return taken;
  }

  private boolean prepositional(TitleWord word) {
    char preposition = word.preposition();
    boolean taken;
    if (word.isHead()) {
      boolean office = word.is(TitleKind.ROLE) && phrase.isDeputy();
      taken = preposition == TitleWords.LAM && office;
    } else {
      TitleWord before = sentence.word(at - 1);
      boolean noun = preposition != KAF && word.isNominal();
      taken = noun && phrase.mayFollow(preposition, word, before, false);
    }
    if (taken) {
      phrase.takePrepositional(word);
    }
    return taken;
  }

  private boolean isAdjective(TitleWord word) {
    return sentence.endsWith(at, YEH) || word.is(PartOfSpeech.ADJECTIVE);
  }
}
