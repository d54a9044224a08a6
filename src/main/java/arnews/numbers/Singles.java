package arnews.numbers;

import java.math.BigDecimal;
import java.util.Optional;

/** One of a unit, told by the word one or by a half that is added: one day, a month and a half. */
final class Singles implements Rule {
  private static final RoleSet OPENERS = RoleSet.of(Role.DURATION, Role.CURRENCY, Role.MEASURE);

  @Override
  public RoleSet openers() {
    return OPENERS;
  }

  @Override
  public Optional<NumberMention> at(Pieces pieces, int first) {
    Word word = pieces.word(first);
    if (word.hasArticle() || !pieces.isWord(first)) {
      return Optional.empty();
    }
    boolean unit = false;
    for (Role role : new Role[] {Role.DURATION, Role.CURRENCY, Role.MEASURE}) {
      unit |= word.sense(role).number() == 's' && word.core().length() > 1;
    }
    if (!unit || pieces.isNumeral(first - 1) || pieces.word(first - 1).has(Role.SCALE)) {
      return Optional.empty();
    }
    Unit named = unit(pieces, first);
    if (!named.exists()) {
      return Optional.empty();
    }
    Word next = pieces.word(named.last());
    boolean one =
        pieces.bare(named.last(), Role.UNIT)
            && !next.hasArticle()
            && next.sense(Role.UNIT).value().intValue() == 1;
    if (one) {
      return mention(pieces, first, named.last() + 1, named, BigDecimal.ONE);
    }
    int joined = Spelled.joined(pieces, named.last());
    Sense half = joined > 0 ? pieces.sense(joined, Role.FRACTION) : Sense.NONE;
    if (half.number() != 's' || pieces.word(joined).hasArticle()) {
      return Optional.empty();
    }
    BigDecimal value = BigDecimal.ONE.add(Fractions.divide(BigDecimal.ONE, half.value()));
    Unit again = Unit.named(pieces, joined + 1);
    boolean same = again.exists() && again.isSame(named);
    if (again.exists() && !same) {
      return Optional.empty();
    }
    return mention(pieces, first, same ? again.last() : joined + 1, named, value);
  }

  /** The unit at a piece, whatever is joined before it. */
  private static Unit unit(Pieces pieces, int first) {
    Sense duration = pieces.sense(first, Role.DURATION);
    if (duration.exists()) {
      return new Unit(first + 1, Kind.DURATION, duration.code(), BigDecimal.ONE);
    }
    return Unit.at(pieces, first, first);
  }

  private static Optional<NumberMention> mention(
      Pieces pieces, int first, int last, Unit unit, BigDecimal value) {
    return Optional.of(
        NumberMention.of(
                pieces, first, last, unit.kind(), Value.of(value.multiply(unit.factor())), "one")
            .in(unit.code()));
  }
}
