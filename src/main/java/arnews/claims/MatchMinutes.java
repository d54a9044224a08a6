package arnews.claims;

import arnews.morphology.PartOfSpeech;
import arnews.numbers.Kind;
import arnews.numbers.Pieces;
import arnews.numbers.Role;

/** Minutes of a match, which stand in brackets behind the scorer. */
final class MatchMinutes {
  private static final int LAST_MINUTE = 120;

  private final Sentence sentence;
  private final Pieces pieces;

  MatchMinutes(Sentence sentence) {
    this.sentence = sentence;
    pieces = sentence.pieces();
  }

  /** The minute of a goal stands in brackets behind the scorer. */
  boolean read(Draft draft) {
    int first = draft.first();
    if (!pieces.isNumeral(first) || !pieces.numeral(first).isWhole()) {
      return false;
    }
    int value = pieces.numeral(first).small();
    boolean fits =
        value > 0
            && value <= LAST_MINUTE
            && draft.last() == first + 1
            && !sentence.has(draft.last(), Role.OCCASIONS)
            && !isCounted(draft.last());
    if (!fits || !isInMinutes(first)) {
      return false;
    }
    draft.read(draft.number().asMinute(pieces));
    return true;
  }

  /** A noun in the accusative is counted, as no minute counts one. */
  private boolean isCounted(int piece) {
    boolean points = pieces.has(piece, Role.POINT) || sentence.has(piece, Role.GOAL);
    return points
        || (sentence.isNominal(piece)
            && "\u0627\u064B".indexOf(pieces.text().charAt(pieces.end(piece) - 1)) >= 0);
  }

  private boolean isInMinutes(int first) {
    int at = first - 1;
    while (at >= 0
        && (pieces.isNumeral(at)
            || sentence.isClitic(at)
            || sentence.isComma(at)
            || pieces.isOneOf(at, "+-"))) {
      at--;
    }
    if (!pieces.isOneOf(at, "(")) {
      return false;
    }
    for (int i = first + 1; i < Math.min(pieces.size(), first + 9); i++) {
      if (pieces.isOneOf(i, ")")) {
        int before = at - 1;
        boolean another =
            pieces.isOneOf(before, ")")
                && sentence.at(before - 1).map(other -> other.is(Kind.TIME)).orElse(false);
        return another
            || sentence.is(before, PartOfSpeech.PROPER_NOUN)
            || sentence.is(before, PartOfSpeech.NOUN)
            || sentence.is(before, PartOfSpeech.ADJECTIVE);
      }
    }
    return false;
  }
}
