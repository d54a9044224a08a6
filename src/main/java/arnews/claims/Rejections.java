package arnews.claims;

import arnews.numbers.Kind;
import arnews.numbers.Pieces;
import arnews.numbers.Role;
import arnews.text.Normalized;
import arnews.text.TokenKind;

/** Tells numbers that claim nothing, and why: names, identifiers, markers of lists. */
final class Rejections {
  private final Sentence sentence;
  private final Pieces pieces;
  private final DigitNames names;
  private final OrdinalNames ordinals;

  private Rejections(Sentence sentence) {
    this.sentence = sentence;
    pieces = sentence.pieces();
    names = new DigitNames(sentence);
    ordinals = new OrdinalNames(sentence);
  }

  static void apply(Sentence sentence) {
    Rejections rejections = new Rejections(sentence);
    Draft previous = null;
    for (Draft draft : sentence.drafts()) {
      String reason = rejections.reason(draft);
      boolean adjective =
          previous != null
              && !previous.isRejected()
              && draft.number().rule().equals("dual")
              && previous.is(Kind.COUNT)
              && draft.first() == previous.last() + 1
              && !sentence.isJoined(draft.first());
      if (adjective) {
        reason = "adjective";
      }
      if (reason.isEmpty() && previous != null && rejections.isSameList(previous, draft)) {
        reason = previous.reason();
      }
      previous = draft;
      if (!reason.isEmpty()) {
        draft.reject(reason);
      }
    }
  }

  /** Two identifiers with and between them, and the 24 of round the clock. */
  private boolean isSameList(Draft previous, Draft draft) {
    boolean digits =
        previous.isRejected() && draft.is(Kind.COUNT) && pieces.isNumeral(draft.first());
    int gap = draft.first() - previous.last();
    boolean joins = gap == 1 && sentence.isClitic(draft.first() - 1);
    boolean clock =
        gap == 1 && previous.reason().equals("idiom") && sentence.has(previous.last(), Role.THAN);
    boolean identifies =
        previous.reason().endsWith("number") || previous.reason().equals("identifier");
    boolean counts = sentence.isNominal(draft.last()) && !sentence.isJoined(draft.last());
    return digits && !counts && ((joins && identifies) || clock);
  }

  private String reason(Draft draft) {
    int first = draft.first();
    if (sentence.has(first, Role.WEEKDAY) && draft.last() == first + 1) {
      return "weekday";
    }
    String named = named(draft);
    if (!named.isEmpty()) {
      return named;
    }
    return switch (draft.kind()) {
      case ORDINAL -> ordinals.reason(draft);
      case RATIO -> fraction(draft);
      case COUNT -> count(draft);
      case YEAR, SCORE, DATE -> names.reason(draft);
      case DURATION, AGE -> idiom(draft);
      case TIME -> pieces.isNumeral(first) ? SignedDigits.reason(sentence, first, first + 1) : "";
      default -> "";
    };
  }

  private String idiom(Draft draft) {
    int last = draft.last();
    boolean roundTheClock =
        draft.unit().equals("hour") && sentence.has(last, Role.THAN) && pieces.isNumeral(last + 1);
    boolean idiom =
        sentence.has(draft.first(), Role.IDIOM)
            || sentence.has(last, Role.IDIOM_BEHIND)
            || isInIdiom(sentence, draft.first(), last);
    return idiom || roundTheClock ? "idiom" : "";
  }

  /** What a word before the number makes of it. */
  private String named(Draft draft) {
    int first = draft.first();
    int before = sentence.before(first);
    if (draft.is(Kind.DATE) && sentence.has(before, Role.NAMED_BY_DATE)) {
      return "name";
    }
    if (draft.is(Kind.MULTIPLE) || draft.number().rule().equals("out-of")) {
      return "";
    }
    if (draft.is(Kind.PERCENT) || draft.is(Kind.MONEY) || draft.is(Kind.MEASURE)) {
      return "";
    }
    if (sentence.has(before, Role.CENTURY)) {
      return "century";
    }
    for (int from = Math.max(0, before - 2); from <= before; from++) {
      if (pieces.behind(from, Role.IDENTIFIER) == before + 1) {
        String code = pieces.longest(from, Role.IDENTIFIER).code();
        boolean identifies =
            draft.is(Kind.ORDINAL)
                ? code.equals("article-number")
                : pieces.isNumeral(first) || hasArticle(sentence, first);
        boolean counts =
            code.equals("identifier")
                && sentence.isNominal(draft.last())
                && !sentence.isJoined(draft.last())
                && !sentence.isDefinite(draft.last());
        boolean dated = draft.is(Kind.YEAR) && code.equals("law-number");
        return identifies && !dated && !counts && draft.unit().isEmpty() ? code : "";
      }
      if (draft.is(Kind.ORDINAL) && pieces.behind(from, Role.FIXED_NAME) == before + 1) {
        return "name";
      }
      boolean round =
          pieces.behind(from, Role.ROUND) == before + 1
              && (pieces.isWord(first) || draft.is(Kind.COUNT) || draft.is(Kind.RATIO));
      if (round && !draft.is(Kind.ORDINAL)) {
        return "round-name";
      }
      boolean group =
          pieces.behind(from, Role.GROUP) == before + 1
              && !pieces.word(from).hasArticle()
              && (hasArticle(sentence, first) || pieces.isOneOf(draft.last(), "+"));
      if (group) {
        return "group-name";
      }
    }
    return "";
  }

  private String fraction(Draft draft) {
    if (!draft.number().rule().equals("fraction")) {
      return "";
    }
    int last = draft.last();
    if (sentence.has(last, Role.FINAL)) {
      return "round-name";
    }
    boolean article = hasArticle(sentence, draft.first());
    if (article && (sentence.has(last, Role.PERIOD_BEHIND) || isOrdinal(last))) {
      return "period";
    }
    return sentence.has(last, Role.PERIODIC) ? "period" : "";
  }

  private boolean isOrdinal(int piece) {
    return sentence.at(piece).map(draft -> draft.is(Kind.ORDINAL)).orElse(false);
  }

  private String count(Draft draft) {
    int first = draft.first();
    int last = draft.last();
    boolean turns = pieces.isWord(first) && sentence.has(last, Role.IDIOM_BEHIND);
    if (turns || sentence.has(first, Role.IDIOM) || isInIdiom(sentence, first, last)) {
      return "idiom";
    }
    if (isOneOf(draft)) {
      return "one-of";
    }
    if (sentence.has(first, Role.ZERO) && hasArticle(sentence, first)) {
      return "idiom";
    }
    if (isDefiniteUnit(draft)) {
      return draft.number().value().toString().equals("2") ? "definite-dual" : "idiom";
    }
    if (sentence.has(first, Role.MONTH) && sentence.has(first - 1, Role.THE_MONTH)) {
      return "month-name";
    }
    if (pieces.isNumeral(first)) {
      return names.reason(draft);
    }
    return "";
  }

  /** The one person, the two: what is meant was told before. */
  private boolean isDefiniteUnit(Draft draft) {
    String value = draft.number().value().toString();
    boolean few = value.equals("1") || value.equals("2");
    return few
        && draft.last() == draft.first() + 1
        && sentence.has(draft.first(), Role.UNIT)
        && hasArticle(sentence, draft.first());
  }

  static boolean isInIdiom(Sentence sentence, int first, int last) {
    Pieces pieces = sentence.pieces();
    for (int from = Math.max(0, first - 3); from < first; from++) {
      if (pieces.behind(from, Role.IDIOM) >= last) {
        return true;
      }
    }
    return false;
  }

  /** One of the most, one of them: the word chooses. */
  private boolean isOneOf(Draft draft) {
    boolean one =
        pieces.isWord(draft.first())
            && draft.number().value().toString().equals("1")
            && draft.last() == draft.first() + 1;
    boolean chooses =
        sentence.has(draft.last(), Role.OF_THEM)
            || sentence.has(draft.first() - 1, Role.EVERY)
            || (sentence.has(draft.last(), Role.FROM) && !sentence.has(draft.last(), Role.OUT_OF));
    boolean noun =
        sentence.isNominal(draft.first() - 1)
            && !sentence.isDefinite(draft.first() - 1)
            && !sentence.has(draft.first() - 1, Role.EVERY);
    return one && chooses && !noun;
  }

  /** Whether the article stands before a number, joined to its word or alone before digits. */
  static boolean hasArticle(Sentence sentence, int first) {
    Pieces pieces = sentence.pieces();
    if (!pieces.isWord(first)) {
      return first > 0
          && pieces.isWord(first - 1)
          && pieces.end(first - 1) - pieces.start(first - 1) > 1
          && sentence.isClitic(first - 1);
    }
    return pieces.text().charAt(pieces.coreStart(first)) == '\u0627'
        && pieces.text().charAt(pieces.coreStart(first) + 1) == '\u0644';
  }

  static String normal(String word) {
    return Normalized.form(TokenKind.WORD, word);
  }
}
