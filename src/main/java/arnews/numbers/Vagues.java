package arnews.numbers;

import java.math.BigDecimal;
import java.util.Optional;

/** Quantities that tell an order of magnitude alone: tens of thousands, a few weeks. */
final class Vagues implements Rule {
  private static final RoleSet OPENERS = RoleSet.of(Role.FEW, Role.TENS_OF);

  private static final long LEAST_FEW = 3;
  private static final long MOST_FEW = 9;

  @Override
  public RoleSet openers() {
    return OPENERS;
  }

  @Override
  public Optional<NumberMention> at(Pieces pieces, int first) {
    if (pieces.sense(first, Role.FEW).exists()) {
      return few(pieces, first);
    }
    Sense tens = pieces.sense(first, Role.TENS_OF);
    if (!tens.exists()) {
      return Optional.empty();
    }
    BigDecimal value = tens.value();
    int last = first + 1;
    while (plain(pieces, last) && scale(pieces, last).exists()) {
      value = value.multiply(scale(pieces, last).value());
      last++;
    }
    return Optional.of(NumberMention.of(pieces, first, last, Kind.VAGUE, Value.of(value), "vague"));
  }

  private static Optional<NumberMention> few(Pieces pieces, int first) {
    BigDecimal factor = BigDecimal.ONE;
    int last = first + 1;
    while (plain(pieces, last)
        && (scale(pieces, last).exists() || pieces.sense(last, Role.TENS_OF).exists())) {
      Sense scale = scale(pieces, last);
      factor =
          factor.multiply(
              scale.exists() ? scale.value() : pieces.sense(last, Role.TENS_OF).value());
      last++;
    }
    Unit unit =
        last == first + 1 || !pieces.isWord(last) ? Unit.at(pieces, last, first) : Unit.NONE;
    if (unit.exists() && unit.kind() == Kind.DURATION) {
      last = unit.last();
    } else {
      unit = Unit.NONE;
    }
    return Optional.of(
        NumberMention.of(pieces, first, last, Kind.VAGUE, Value.of(LEAST_FEW), "vague")
            .worth(
                Value.of(factor.multiply(BigDecimal.valueOf(LEAST_FEW))),
                Value.of(factor.multiply(BigDecimal.valueOf(MOST_FEW))))
            .in(unit.code()));
  }

  private static Sense scale(Pieces pieces, int piece) {
    Sense plural = pieces.sense(piece, Role.TENS_OF);
    return plural.exists() ? plural : Sense.NONE;
  }

  private static boolean plain(Pieces pieces, int piece) {
    Word word = pieces.word(piece);
    return !word.joined() && word.preposition() == '-';
  }
}
