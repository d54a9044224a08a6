package arnews.numbers;

import java.math.BigDecimal;
import java.util.Optional;

/** Parts of a whole: fractions, and so many out of so many. */
final class Ratios implements Rule {
  private static final RoleSet OPENERS = Fractions.OPENERS;

  /** How many words of what is counted may stand between a number and its whole. */
  private static final int MOST_BETWEEN = 3;

  private static final BigDecimal LEAST_FOR_EVERY = BigDecimal.valueOf(10);

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
    Fractions.Fraction fraction = Fractions.at(pieces, first);
    if (fraction.exists()) {
      return Optional.of(
          NumberMention.of(
              pieces, first, fraction.last(), Kind.RATIO, Value.of(fraction.value()), "fraction"));
    }
    Amount part = Cardinals.at(pieces, first);
    if (!part.exists()) {
      return Optional.empty();
    }
    if (Year.at(pieces, first).isLikely()) {
      return Optional.empty();
    }
    Amount decimal = part.asDecimal();
    for (int at = part.last(); at <= part.last() + MOST_BETWEEN && at < pieces.size(); at++) {
      Amount whole = whole(pieces, at, part.last());
      if (whole.exists() && isLess(part, whole, at, pieces)) {
        BigDecimal value = at == part.last() ? part.value() : decimal.value();
        return Optional.of(
            NumberMention.of(pieces, first, whole.last(), Kind.RATIO, Value.of(value), "out-of")
                .outOf(Value.of(whole.value())));
      }
      boolean goesOn =
          pieces.isWord(at)
              && !pieces.mayCount(at)
              && !pieces.has(at, Role.PERCENT)
              && !pieces.has(at, Role.CURRENCY);
      if (!goesOn) {
        break;
      }
    }
    return Optional.empty();
  }

  private static boolean isLess(Amount part, Amount whole, int at, Pieces pieces) {
    return pieces.has(at, Role.FOR_EVERY) || part.value().compareTo(whole.value()) <= 0;
  }

  /** The whole that is named at a piece. */
  private static Amount whole(Pieces pieces, int at, int partLast) {
    int behind = pieces.behind(at, Role.FOR_EVERY);
    if (behind > at) {
      String code = pieces.longest(at, Role.FOR_EVERY).code();
      if (!code.isEmpty()) {
        BigDecimal value = new BigDecimal(code);
        return new Amount(at, behind, value, value, value, BigDecimal.ONE, false, false);
      }
      Amount whole = Cardinals.at(pieces, behind);
      boolean many = whole.exists() && whole.value().compareTo(LEAST_FOR_EVERY) >= 0;
      return many ? whole : Amount.NONE;
    }
    if (at == partLast && pieces.word(at).has(Role.FROM) && !pieces.word(at).joined()) {
      Amount whole = Cardinals.at(pieces, at + 1);
      boolean plain =
          whole.exists()
              && whole.isWhole()
              && !pieces.has(whole.last(), Role.MONTH)
              && !Unit.at(pieces, whole.last(), at + 1).exists()
              && !Year.at(pieces, at + 1).exists();
      if (plain) {
        return whole;
      }
    }
    behind = pieces.behind(at, Role.OUT_OF);
    if (behind > at) {
      Amount whole = Cardinals.at(pieces, behind);
      // Out of the missing nineteen.
      for (int i = behind; !whole.exists() && i < behind + 3 && pieces.isWord(i); i++) {
        whole = Cardinals.at(pieces, i + 1);
      }
      return whole;
    }
    return Amount.NONE;
  }
}
