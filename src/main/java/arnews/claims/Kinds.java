package arnews.claims;

import arnews.morphology.PartOfSpeech;
import arnews.numbers.Kind;
import arnews.numbers.NumberMention;
import arnews.numbers.Pieces;
import arnews.numbers.Role;
import arnews.numbers.Value;
import java.math.BigDecimal;

/** What a number tells by its surroundings: an age, a rank, a minute of a match, a magnitude. */
final class Kinds {
  private static final int FAR = 6;
  private static final int OLDEST = 130;

  private final Sentence sentence;
  private final Pieces pieces;
  private final boolean sport;
  private final MatchMinutes minutes;
  private final Points points;

  private Kinds(Sentence sentence) {
    this.sentence = sentence;
    pieces = sentence.pieces();
    minutes = new MatchMinutes(sentence);
    points = new Points(sentence);
    sport = sentence.names(Role.SPORT);
  }

  static void apply(Sentence sentence) {
    Kinds kinds = new Kinds(sentence);
    for (Draft draft : sentence.drafts()) {
      kinds.decide(draft);
    }
  }

  private void decide(Draft draft) {
    if (points.read(draft) || Contracts.read(draft, pieces)) {
      return;
    }
    switch (draft.kind()) {
      case YEAR -> year(draft);
      case SCORE -> score(draft);
      case DURATION -> duration(draft);
      case MEASURE -> degree(draft);
      case COUNT -> count(draft);
      case DATE -> decade(draft);
      case ORDINAL -> ageInWords(draft);
      default -> {}
    }
  }

  /** A number like a year, with what it counts behind it. */
  private void year(Draft draft) {
    if (!draft.number().rule().equals("bare-year")) {
      return;
    }
    int last = draft.last();
    boolean told = sentence.has(draft.first() - 1, Role.IN) || pieces.isOneOf(last, ")");
    boolean counts =
        sentence.isNominal(last)
            && !sentence.isJoined(last)
            && !sentence.isDefinite(last)
            && !sentence.hasPronoun(last)
            && !sentence.has(last, Role.AFTERWARDS);
    boolean about =
        sentence.has(draft.first() - 1, Role.ABOUT) || sentence.has(draft.first() - 1, Role.MORE);
    if ((counts && !told) || about) {
      draft.measure(Kind.COUNT, "");
      draft.doubt("could be the year " + draft.number().value());
    }
  }

  /** Two numbers with a dash are a range where what they count stands behind them. */
  private void score(Draft draft) {
    if (draft.number().rule().equals("score-of") || !pieces.isNumeral(draft.first())) {
      return;
    }
    String[] sides = draft.number().value().label().split("-", -1);
    int low = Integer.parseInt(sides[0]);
    int high = Integer.parseInt(sides[1]);
    boolean counted =
        low < high
            && !draft.number().rule().equals("slashed")
            && sentence.isNominal(draft.last())
            && !sentence.isDefinite(draft.last())
            && !sentence.isJoined(draft.last())
            && !sport;
    if (counted) {
      draft.measure(Kind.COUNT, "");
      draft.worth(Value.of(low), Value.of(high));
    }
  }

  private void duration(Draft draft) {
    int name = draft.first() - (pieces.isOneOf(draft.first() - 1, "-\u2013") ? 2 : 1);
    boolean named =
        sentence.is(name, PartOfSpeech.PROPER_NOUN)
            && !sentence.has(name, Role.COUNTRY)
            && !sentence.isJoined(name);
    boolean son = sentence.has(sentence.before(draft.first()), Role.AGE_OF);
    boolean aged = sentence.has(sentence.before(draft.first()), Role.AGED);
    if (aged && (draft.unit().equals("year") || draft.unit().equals("month"))) {
      draft.measure(Kind.AGE, draft.unit());
    } else if (draft.unit().equals("year")
        && (isYouth(draft) || named || son || isAge(draft, true))) {
      draft.measure(Kind.AGE, "year");
    }
  }

  /** The under-23 of a sport. */
  private boolean isYouth(Draft draft) {
    return sport && sentence.has(draft.first() - 1, Role.UNDER);
  }

  /** At the age of the twelfth, in the twelfth of his age, as years of life are counted too. */
  private void ageInWords(Draft draft) {
    int before = sentence.before(draft.first());
    boolean ofAge =
        Rejections.hasArticle(sentence, draft.first())
            && pieces.word(draft.first()).isFeminine()
            && sentence.has(draft.last(), Role.OF_AGE)
            && !sentence.isDefinite(before);
    if (ofAge || (sentence.has(before, Role.AGE_OF) && sentence.has(before, Role.AGE_WORD))) {
      draft.measure(Kind.AGE, "year");
    }
  }

  private void decade(Draft draft) {
    if (draft.number().rule().equals("decade") && isAge(draft, false)) {
      int floor = 10 * (draft.number().value().label().charAt(2) - '0');
      draft.measure(Kind.AGE, "year");
      draft.worth(Value.of(floor), Value.of(floor + 9));
    }
  }

  /** Behind a word for age, in brackets behind a name, before of his age. */
  private boolean isAge(Draft draft, boolean brackets) {
    int first = draft.first();
    for (int i = first - 1; i >= Math.max(0, first - FAR); i--) {
      if (sentence.has(i, Role.AGE_WORD)) {
        return true;
      }
      if (sentence.isCovered(i) || sentence.breaks(i)) {
        break;
      }
    }
    for (int i = draft.last(); i < Math.min(pieces.size(), draft.last() + 4); i++) {
      if (sentence.has(i, Role.OF_AGE)) {
        return true;
      }
    }
    boolean person = !brackets && sentence.has(first - 2, Role.PERSON);
    boolean bracket =
        brackets
            && pieces.isOneOf(first - 1, "(")
            && pieces.isOneOf(draft.last(), ")")
            && isPerson(first - 2);
    return person || bracket;
  }

  private boolean isPerson(int piece) {
    return sentence.is(piece, PartOfSpeech.PROPER_NOUN)
        || sentence.has(piece, Role.PERSON)
        || (sentence.is(piece, PartOfSpeech.ADJECTIVE) && sentence.has(piece - 1, Role.PERSON))
        || (!sentence.has(piece, Role.PENALTY)
            && !sentence.is(piece, PartOfSpeech.ADJECTIVE)
            && sentence.is(piece - 1, PartOfSpeech.PROPER_NOUN));
  }

  private void degree(Draft draft) {
    if (!draft.unit().equals("degree")) {
      return;
    }
    if (sentence.names(Role.HEAT)) {
      draft.measure(Kind.MEASURE, "degC");
    } else if (sentence.names(Role.QUAKE)) {
      draft.measure(Kind.MEASURE, "magnitude");
    } else {
      draft.measure(Kind.COUNT, "");
      // What is counted is in the span of the unit.
      shorten(draft);
    }
  }

  private void shorten(Draft draft) {
    NumberMention number = draft.number();
    int last = number.last() - 1;
    if (last > number.first()) {
      draft.read(number.until(pieces, last));
    }
  }

  private void count(Draft draft) {
    int first = draft.first();
    if (bareAge(draft) || heat(draft) || (sport && minutes.read(draft))) {
      return;
    }
    if (times(draft)) {
      return;
    }
    boolean word = pieces.isWord(first);
    boolean article = Rejections.hasArticle(sentence, first);
    int noun = word ? first - 1 : sentence.before(first);
    boolean whole = isWhole(draft) && draft.number().value().number().signum() > 0;
    boolean ranked =
        whole
            && sentence.has(noun, Role.RANKED)
            && draft.last() == first + 1
            && (article
                || !sentence.isNominal(draft.last())
                || sentence.isJoined(draft.last())
                || sentence.isDefinite(draft.last()))
            && !draft.number().isRange()
            && (article || pieces.isNumeral(first));
    boolean definite =
        whole
            && article
            && sentence.isDefinite(noun)
            && isSingular(noun)
            && !sentence.has(draft.last(), Role.DURATION);
    boolean months =
        article
            && sentence.has(noun, Role.DURATION)
            && pieces.longest(noun, Role.DURATION).isPlural();
    if (months) {
      draft.measure(Kind.DURATION, pieces.longest(noun, Role.DURATION).code());
    } else if (ranked || definite) {
      draft.measure(Kind.ORDINAL, "");
    }
  }

  /** Three times more than, less by three times: a multiple, and no number of occasions. */
  private boolean times(Draft draft) {
    int last = draft.last();
    if (!sentence.has(last, Role.OCCASIONS)) {
      return false;
    }
    boolean compares =
        sentence.has(last + 1, Role.COMPARATIVE)
            || sentence.has(draft.first() - 1, Role.COMPARATIVE);
    if (compares) {
      draft.read(draft.number().through(pieces, last + 1).as(Kind.MULTIPLE));
    }
    return compares;
  }

  private boolean isSingular(int piece) {
    if (!sentence.is(piece, PartOfSpeech.NOUN)) {
      return false;
    }
    String letters = pieces.word(piece).letters();
    String lemma = Rejections.normal(sentence.lemma(piece));
    return letters.length() == lemma.length() + 2 && letters.endsWith(lemma);
  }

  private static boolean isWhole(Draft draft) {
    return draft.number().value().isNumber() && draft.number().value().number().scale() <= 0;
  }

  /** Degrees without their word, in a sentence about heat. */
  private boolean heat(Draft draft) {
    BigDecimal value = draft.number().value().number();
    boolean fits =
        draft.number().unit().isEmpty()
            && value.abs().compareTo(BigDecimal.valueOf(60)) < 0
            && sentence.names(Role.HEAT)
            && !sentence.isNominal(draft.last())
            && pieces.isNumeral(draft.first())
            && !pieces.isOneOf(draft.first() - 1, "(");
    if (fits) {
      draft.measure(Kind.MEASURE, "degC");
    }
    return fits;
  }

  /** An age without its unit: in his thirties, aged 35, at the age of 18. */
  private boolean bareAge(Draft draft) {
    BigDecimal value = draft.number().value().number();
    boolean fits =
        isWhole(draft)
            && value.compareTo(BigDecimal.valueOf(OLDEST)) < 0
            && !sentence.isNominal(draft.last());
    if (!fits) {
      return false;
    }
    boolean before =
        sentence.has(sentence.before(draft.first()), Role.AGE_OF)
            || (pieces.isOneOf(draft.first() - 1, "(")
                && sentence.has(sentence.before(draft.first()) - 1, Role.AGE_OF))
            || sentence.has(draft.last(), Role.OF_AGE);
    if (before) {
      draft.measure(Kind.AGE, "year");
    }
    return before;
  }
}
