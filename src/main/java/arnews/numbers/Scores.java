package arnews.numbers;

import java.util.Optional;

/** The goals or points of two sides: {@code 4-2}, two goals to one. */
final class Scores implements Rule {
  private static final RoleSet OPENERS =
      Cardinals.OPENERS.with(RoleSet.of(Role.GOAL, Role.GOALS_OF));

  private static final int MOST = 200;

  @Override
  public RoleSet openers() {
    return OPENERS;
  }

  @Override
  public boolean opensWithDigits() {
    return true;
  }

  @Override
  public Optional<NumberMention> at(Pieces pieces, int first) {
    int left = side(pieces, first);
    if (left >= 0 && Quantities.isDash(pieces, first + 1) && !pieces.isOneOf(first + 1, "~")) {
      int right = side(pieces, first + 2);
      boolean before = pieces.isOneOf(first - 1, "-/:") && pieces.isNumeral(first - 2);
      boolean behind =
          (Quantities.isDash(pieces, first + 3) || pieces.isOneOf(first + 3, "/"))
              && pieces.isNumeral(first + 4);
      boolean alone =
          right >= 0 && !before && !behind && !Unit.at(pieces, first + 3, first).exists();
      if (alone) {
        return mention(pieces, first, first + 3, left + "-" + right);
      }
    }
    return left >= 0 && isSlashed(pieces, first)
        ? mention(pieces, first, first + 3, left + "-" + side(pieces, first + 2))
            .map(found -> found.by("slashed"))
        : inWords(pieces, first);
  }

  /** Two numbers with a slash and no space between, as the sets of a match: 25/16. */
  private static boolean isSlashed(Pieces pieces, int first) {
    return pieces.isOneOf(first + 1, "/")
        && pieces.glued(first + 1)
        && pieces.glued(first + 2)
        && pieces.isNumeral(first)
        && side(pieces, first + 2) >= 0
        && pieces.isNumeral(first + 2)
        && !pieces.isOneOf(first + 3, "/-")
        && !(pieces.isOneOf(first - 1, "/-") && pieces.glued(first))
        && !Unit.at(pieces, first + 3, first).exists()
        && !pieces.bare(first + 3, Role.SCALE);
  }

  private static int side(Pieces pieces, int piece) {
    if (pieces.isNumeral(piece)) {
      Numeral numeral = pieces.numeral(piece);
      boolean fits = numeral.small() >= 0 && numeral.small() <= MOST && !numeral.hasLeadingZero();
      return fits ? numeral.small() : -1;
    }
    return pieces.bare(piece, Role.ZERO) ? 0 : -1;
  }

  /** Two goals to one: the loser's goals are joined with a preposition. */
  private static Optional<NumberMention> inWords(Pieces pieces, int first) {
    Sense many = pieces.sense(first, Role.GOALS_OF);
    if (many.exists() && pieces.word(first).preposition() == Clitics.BEH) {
      return mention(pieces, first, first + 1, many.code() + "-0").map(m -> m.by("score-of"));
    }
    int winner = goals(pieces, first);
    if (winner < 0) {
      return Optional.empty();
    }
    int at = first + (pieces.sense(first, Role.GOAL).exists() ? 1 : 2);
    Word next = pieces.word(at);
    if (pieces.has(at, Role.NIL)) {
      return mention(pieces, first, pieces.behind(at, Role.NIL), winner + "-0");
    }
    if (next.has(Role.CONTRAST)) {
      int loser = goals(pieces, at + 1);
      int last = at + (pieces.sense(at + 1, Role.GOAL).exists() ? 2 : 3);
      last += loser >= 0 && isRepeated(pieces, last, loser) ? 1 : 0;
      return loser < 0 ? Optional.empty() : mention(pieces, first, last, winner + "-" + loser);
    }
    if (next.preposition() == Clitics.LAM || next.letters().equals(String.valueOf(Clitics.LAM))) {
      int loserAt = next.preposition() == Clitics.LAM ? at : at + 1;
      int loser = goals(pieces, loserAt);
      if (loser < 0 && next.has(Role.UNIT)) {
        loser = next.sense(Role.UNIT).value().intValue();
        return mention(pieces, first, at + 1, winner + "-" + loser);
      }
      if (loser >= 0) {
        int last = loserAt + (pieces.sense(loserAt, Role.GOAL).exists() ? 1 : 2);
        last += isRepeated(pieces, last, loser) ? 1 : 0;
        return mention(pieces, first, last, winner + "-" + loser);
      }
    }
    return Optional.empty();
  }

  /** The number word behind a noun that tells the number itself: two goals to one goal. */
  private static boolean isRepeated(Pieces pieces, int at, int loser) {
    return loser <= 2
        && pieces.bare(at, Role.UNIT)
        && pieces.sense(at, Role.UNIT).value().intValue() == loser;
  }

  /** One goal or two in one word, more as a number and goals. */
  private static int goals(Pieces pieces, int piece) {
    Sense goal = pieces.sense(piece, Role.GOAL);
    if (goal.exists()) {
      return goal.code().equals("many") ? -1 : Integer.parseInt(goal.code());
    }
    if (!pieces.sense(piece + 1, Role.GOAL).code().equals("many")) {
      return -1;
    }
    Amount amount = Cardinals.at(pieces, piece);
    boolean many = amount.exists() && amount.last() == piece + 1;
    return many ? amount.value().intValue() : -1;
  }

  private static Optional<NumberMention> mention(Pieces pieces, int first, int last, String score) {
    return Optional.of(NumberMention.of(pieces, first, last, Kind.SCORE, Value.of(score), "score"));
  }
}
