package arnews.claims;

import arnews.morphology.PartOfSpeech;
import arnews.numbers.Kind;
import arnews.numbers.Pieces;
import arnews.numbers.Role;

/** What is counted: the noun behind a number, before it, or behind a preposition. */
final class Counting {
  /** How far before a number the words {@code the number of} may stand. */
  private static final int FAR = 12;

  private final Sentence sentence;
  private final Pieces pieces;

  private Counting(Sentence sentence) {
    this.sentence = sentence;
    pieces = sentence.pieces();
  }

  /** Finds the counted nouns of a sentence. */
  static void apply(Sentence sentence) {
    Counting counting = new Counting(sentence);
    for (Draft draft : sentence.drafts()) {
      draft.count(counting.noun(draft));
    }
  }

  private String noun(Draft draft) {
    return switch (draft.kind()) {
      case COUNT -> ofCount(draft);
      case VAGUE -> draft.unit().isEmpty() ? construct(draft) : "";
      case RATIO -> ofRatio(draft);
      case PERCENT -> partitive(skipClosing(draft.last()));
      case MEASURE -> isLength(draft.unit()) ? "" : partitive(draft.last());
      case DURATION -> postponed(draft);
      default -> "";
    };
  }

  private String ofCount(Draft draft) {
    if (draft.number().rule().equals("dual")) {
      return draft.number().span().of(pieces.text());
    }
    String behind = behind(skipClosing(draft.last()), false);
    if (!behind.isEmpty()) {
      return behind;
    }
    String of = partitive(skipClosing(draft.last()));
    if (!of.isEmpty()) {
      return of;
    }
    String before = postponed(draft);
    if (!before.isEmpty()) {
      return before;
    }
    return one(draft) ? nounBefore(draft.first()) : numberOf(draft.first());
  }

  /** A length or temperature is from somewhere, not of something. */
  private static boolean isLength(String unit) {
    return switch (unit) {
      case "km", "m", "cm", "mm", "mi", "nmi", "ft", "in", "degC", "magnitude" -> true;
      default -> false;
    };
  }

  private static boolean one(Draft draft) {
    String value = draft.number().value().toString();
    return (value.equals("1") || value.equals("2")) && draft.number().rule().equals("cardinal");
  }

  /** The singular noun before the word one. */
  private String nounBefore(int first) {
    boolean noun =
        pieces.isWord(first)
            && sentence.isNominal(first - 1)
            && !sentence.isDefinite(first - 1)
            && !sentence.isCovered(first - 1);
    return noun ? sentence.noun(first - 1) : "";
  }

  private String construct(Draft draft) {
    int at = skipClosing(draft.last());
    while (draft.is(Kind.RATIO) && sentence.has(at, Role.TOTAL)) {
      at++;
    }
    boolean predicate =
        draft.is(Kind.VAGUE)
            && pieces.word(draft.last() - 1).hasArticle()
            && draft.last() == draft.first() + 1
            && !sentence.isDefinite(at);
    String behind = predicate ? "" : behind(at, true);
    return behind.isEmpty() ? partitive(skipClosing(draft.last())) : behind;
  }

  private String ofRatio(Draft draft) {
    if (draft.number().rule().equals("fraction")) {
      return construct(draft);
    }
    // What is counted stands between the part and the whole, or behind the whole.
    for (int i = draft.first() + 1; i < draft.last(); i++) {
      boolean from = sentence.has(i, Role.OUT_OF) || sentence.has(i, Role.FOR_EVERY);
      if (from) {
        break;
      }
      if (!pieces.isNumeral(i) && pieces.isWord(i) && sentence.isNominal(i)) {
        return sentence.noun(i);
      }
    }
    String behind = behind(draft.last(), false);
    return behind.isEmpty() ? numberOf(draft.first()) : behind;
  }

  /** The piece behind brackets and quotation marks that close. */
  private int skipClosing(int piece) {
    int at = piece;
    while (pieces.isOneOf(at, ")\"\u00BB\u201D]")) {
      at++;
    }
    return at;
  }

  private String behind(int piece, boolean definiteToo) {
    if (!pieces.isWord(piece) || sentence.isCovered(piece) || sentence.isJoined(piece)) {
      return "";
    }
    if (sentence.has(piece, Role.OTHER_THAN)) {
      boolean noun = pieces.isWord(piece + 1) && sentence.isNominal(piece + 1);
      return noun ? sentence.noun(piece) + ' ' + sentence.noun(piece + 1) : "";
    }
    // A number takes its noun in the accusative, which many a name looks like.
    boolean accusative =
        sentence.is(piece, PartOfSpeech.PROPER_NOUN)
            && pieces.word(piece).letters().endsWith("\u0627")
            && pieces.word(piece).letters().length() > 3;
    boolean counts =
        (sentence.isNominal(piece) || accusative || sentence.has(piece, Role.PERSON))
            && !sentence.has(piece, Role.AFTERWARDS)
            && (definiteToo || !sentence.isDefinite(piece));
    if (!counts && !(definiteToo && sentence.is(piece, PartOfSpeech.PROPER_NOUN))) {
      return "";
    }
    return sentence.noun(piece);
  }

  /** The noun behind the preposition of: over the words for total and sum. */
  private String partitive(int piece) {
    if (!sentence.has(piece, Role.FROM) || !pieces.isWord(piece)) {
      return "";
    }
    int at = piece + 1;
    while (sentence.has(at, Role.TOTAL)) {
      at++;
    }
    boolean noun =
        pieces.isWord(at)
            && !sentence.isCovered(at)
            && (sentence.isNominal(at) || sentence.is(at, PartOfSpeech.PROPER_NOUN))
            && !sentence.isJoined(at);
    return noun ? sentence.noun(at) : "";
  }

  /** The definite plural before a number with the article: the five countries. */
  private String postponed(Draft draft) {
    int first = draft.first();
    boolean article =
        pieces.isWord(first)
            ? pieces.text().charAt(pieces.coreStart(first)) == '\u0627'
                && pieces.end(first) - pieces.coreStart(first) > 3
            : sentence.isClitic(first - 1) && pieces.end(first - 1) - pieces.start(first - 1) > 1;
    int at = pieces.isWord(first) ? first - 1 : first - 2;
    for (int i = at; article && i >= Math.max(0, at - 2); i--) {
      boolean definite =
          pieces.isWord(i)
              && !sentence.isCovered(i)
              && (sentence.isDefinite(i) || sentence.hasPronoun(i));
      if (!definite) {
        return "";
      }
      if (sentence.is(i, PartOfSpeech.NOUN)) {
        return sentence.noun(i);
      }
    }
    return "";
  }

  /** The noun behind the words for number, in the same clause. */
  private String numberOf(int first) {
    for (int i = first - 1; i >= Math.max(0, first - FAR); i--) {
      if (sentence.breaks(i) || sentence.at(i).map(this::isAmount).orElse(false)) {
        return "";
      }
      if (sentence.has(i, Role.NUMBER_OF)) {
        boolean noun =
            pieces.isWord(i + 1)
                && sentence.isNominal(i + 1)
                && i + 1 < first
                && !sentence.has(i + 1, Role.ABOUT);
        return noun ? sentence.noun(i + 1) : "";
      }
    }
    return "";
  }

  private boolean isAmount(Draft draft) {
    return draft.is(Kind.COUNT) || draft.is(Kind.MONEY) || draft.is(Kind.PERCENT);
  }
}
