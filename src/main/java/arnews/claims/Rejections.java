package arnews.claims;

import arnews.morphology.PartOfSpeech;
import arnews.numbers.Kind;
import arnews.numbers.Numeral;
import arnews.numbers.Pieces;
import arnews.numbers.Role;
import arnews.text.Normalized;
import arnews.text.TokenKind;

/** Tells numbers that claim nothing, and why: names, identifiers, markers of lists. */
final class Rejections {
  private static final int SHORTEST_PHONE = 8;
  private static final int LAST_MARKER = 99;

  /** The folded feminine ending. */
  private static final String FEMININE = "\u0647";

  /** The word for a house or family, before its name. */
  private static final String HOUSE = "\u0622\u0644";

  /** The same as it is often written, which is the article's letters too. */
  private static final String ARTICLE = "\u0627\u0644";

  private final Sentence sentence;
  private final Pieces pieces;

  private Rejections(Sentence sentence) {
    this.sentence = sentence;
    pieces = sentence.pieces();
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
              && draft.first() == previous.last() + 1;
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
      case ORDINAL -> ordinal(draft);
      case RATIO -> fraction(draft);
      case COUNT -> count(draft);
      case YEAR, SCORE, DATE -> digits(draft);
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
            || isInIdiom(draft.first(), last);
    return idiom || roundTheClock ? "idiom" : "";
  }

  /** What a word before the number makes of it. */
  private String named(Draft draft) {
    int first = draft.first();
    int before = sentence.before(first);
    if (draft.is(Kind.DATE) && sentence.has(before, Role.NAMED_BY_DATE)) {
      return "name";
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
        return identifies && !counts && draft.unit().isEmpty() ? code : "";
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

  private String ordinal(Draft draft) {
    int first = draft.first();
    int last = draft.last();
    boolean article = hasArticle(sentence, first);
    if (!article && sentence.isCovered(last)) {
      return "first-N selector";
    }
    if (sentence.has(first, Role.IDIOM) || sentence.has(last, Role.NAMES_BEHIND)) {
      return "name";
    }
    if (isInIdiom(first, last)) {
      return "idiom";
    }
    String before = pieces.word(first - 1).surface();
    if (before.equals(HOUSE) || (!article && before.equals(ARTICLE))) {
      return "name";
    }
    if (!article && pieces.isNumeral(first)) {
      return "";
    }
    for (int back = 1; back <= 3 && back <= first; back++) {
      int behind = pieces.behind(first - back, Role.MONTH);
      if (behind > first) {
        return "month-name";
      }
    }
    if (sentence.has(first - 1, Role.YESTERDAY)) {
      return "name";
    }
    boolean feminineTeen = last > first + 1 && pieces.word(first).letters().endsWith(FEMININE);
    if (article && !feminineTeen && !sentence.isJoined(first) && isRegnal(first)) {
      return "regnal-name";
    }
    boolean colon = pieces.isOneOf(last, ":") && first == 0;
    return colon ? "list-marker" : "";
  }

  /** The name of a king or pope stands right before his number, without the article. */
  private boolean isRegnal(int first) {
    return sentence.is(first - 1, PartOfSpeech.PROPER_NOUN)
        && (!sentence.isDefinite(first - 1) || sentence.has(first - 2, Role.TITLE))
        && !sentence.has(first - 1, Role.RANKED);
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
    if (turns || sentence.has(first, Role.IDIOM) || isInIdiom(first, last)) {
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
      return digits(draft);
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

  private boolean isInIdiom(int first, int last) {
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
    return one && chooses;
  }

  private String digits(Draft draft) {
    int first = draft.first();
    int last = draft.last();
    if (!pieces.isNumeral(first)) {
      return "";
    }
    String signed = SignedDigits.reason(sentence, first, last);
    if (!signed.isEmpty()) {
      return signed;
    }
    String phone = phone(draft);
    if (!phone.isEmpty()) {
      return phone;
    }
    if (isGluedName(first) || isModel(first) || isGluedForeign(first, last)) {
      return "model-number";
    }
    boolean scaled = draft.number().last() > first + 1;
    if (draft.is(Kind.COUNT) && isMarker(first, last)) {
      return "list-marker";
    }
    boolean named =
        draft.is(Kind.COUNT)
            && !scaled
            && pieces.numeral(first).isWhole()
            && first > 0
            && !sentence.isNominal(last)
            && isBareName(first - 1);
    return named ? "name" : "";
  }

  /** A name that is no place: its number belongs to it. */
  private boolean isBareName(int piece) {
    return (pieces.isWord(piece)
            && sentence.is(piece, PartOfSpeech.PROPER_NOUN)
            && !sentence.has(piece, Role.COUNTRY)
            && !sentence.isDefinite(piece)
            && !sentence.isJoined(piece))
        || (pieces.kind(piece) == TokenKind.FOREIGN && !sentence.has(piece, Role.CURRENCY));
  }

  private String phone(Draft draft) {
    int first = draft.first();
    Numeral numeral = pieces.numeral(first);
    boolean follows = draft.last() > first + 1 || sentence.isNominal(draft.last());
    if (numeral.isWhole() && !follows) {
      boolean long0 = numeral.length() >= SHORTEST_PHONE;
      boolean zero = numeral.digits().charAt(0) == '0' && numeral.length() >= 4;
      if (long0 || zero) {
        return "phone";
      }
    }
    int run = draft.last() == first + 1 ? 1 : -LAST_MARKER;
    int at = first;
    while (isPair(at - 1)) {
      at--;
      run++;
    }
    at = first;
    while (isPair(at + 1)) {
      at++;
      run++;
    }
    return run >= 4 && isPair(first) ? "phone" : "";
  }

  private boolean isPair(int piece) {
    return pieces.isNumeral(piece)
        && pieces.numeral(piece).isWhole()
        && pieces.numeral(piece).length() <= 4;
  }

  /** A number that opens a sentence and has a dash, stop or bracket behind it. */
  private boolean isMarker(int first, int last) {
    int value = pieces.numeral(first).small();
    if (value < 0 || value > LAST_MARKER) {
      return false;
    }
    boolean opens = first == 0 || (first == 1 && pieces.isOneOf(0, "([-\u2022*\u00AB"));
    return opens
        && (pieces.isOneOf(last, "-.)/:\u2013\u0640")
            || pieces.isSign(last, '-')
            || pieces.isSign(last, '\u0640'))
        && !pieces.isNumeral(last + 1);
  }

  /** Digits right behind letters that are no particle: a name, or a dash between them. */
  private boolean isGluedName(int first) {
    if (!pieces.isNumeral(first)) {
      return false;
    }
    int before = first - 1;
    boolean dash =
        pieces.glued(first)
            && pieces.isOneOf(before, "-\u2013\u0640")
            && pieces.glued(before)
            && before > 0
            && !pieces.isNumeral(before - 1);
    int letters = dash ? before - 1 : before;
    if (!dash && !pieces.glued(first)) {
      return false;
    }
    if (letters < 0 || pieces.kind(letters) == TokenKind.FOREIGN) {
      return letters >= 0;
    }
    if (!pieces.isWord(letters)) {
      return false;
    }
    if (dash) {
      return !sentence.has(letters, Role.YEAR_WORD) && !sentence.is(letters, PartOfSpeech.NOUN);
    }
    return !sentence.isClitic(letters) && isName(letters);
  }

  private boolean isName(int piece) {
    if (pieces.has(piece, Role.MONTH) || pieces.has(piece, Role.YEAR_WORD)) {
      return false;
    }
    return sentence.is(piece, PartOfSpeech.PROPER_NOUN) || sentence.analysis(piece).isEmpty();
  }

  private boolean isGluedForeign(int first, int last) {
    return last == first + 1
        && last < pieces.size()
        && pieces.glued(last)
        && pieces.kind(last) == TokenKind.FOREIGN;
  }

  private boolean isModel(int first) {
    int before = sentence.before(first);
    return pieces.isNumeral(first)
        && (sentence.has(before, Role.MODEL)
            || (sentence.has(before - 1, Role.MODEL)
                && !sentence.is(before, PartOfSpeech.VERB)
                && !sentence.is(before, PartOfSpeech.FUNCTION_WORD)
                && pieces.isWord(before)));
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
