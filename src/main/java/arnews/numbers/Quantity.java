package arnews.numbers;

import java.math.BigDecimal;

/**
 * An amount with its unit, or one end of a range of them.
 *
 * @param amount the amount
 * @param unit its unit, or {@link Unit#NONE}
 * @param last the index behind its last piece
 */
record Quantity(Amount amount, Unit unit, int last) {
  static final Quantity NONE = new Quantity(Amount.NONE, Unit.NONE, 0);
  private static final String SIGNS_OF_MONEY = "$\u20AC\u00A3\u00A5";

  boolean exists() {
    return last > 0;
  }

  /** The quantity that begins at a piece. */
  static Quantity at(Pieces pieces, int first) {
    if (pieces.isNumeral(first + 1)) {
      if (pieces.has(first, Role.PERCENT) && pieces.isSign(first)) {
        return before(pieces, first, new Unit(0, Kind.PERCENT, "%", BigDecimal.ONE));
      }
      if (pieces.isOneOf(first, SIGNS_OF_MONEY)) {
        return before(pieces, first, Currencies.at(pieces, first));
      }
    }
    Fractions.Fraction fraction = Fractions.at(pieces, first);
    if (fraction.exists()) {
      return ofFraction(pieces, first, fraction);
    }
    Amount amount = Cardinals.at(pieces, first);
    if (!amount.exists()) {
      return NONE;
    }
    Unit unit = Unit.at(pieces, amount.last(), first);
    if (!unit.exists()) {
      return withHalf(pieces, new Quantity(amount, unit, amount.last()));
    }
    Amount read = open(pieces, amount, unit);
    return withHalf(pieces, new Quantity(read.times(unit.factor()), unit, unit.last()));
  }

  private static Quantity before(Pieces pieces, int first, Unit unit) {
    Amount amount = Cardinals.at(pieces, first + 1);
    if (!amount.exists() || !unit.exists()) {
      return NONE;
    }
    Amount read = unit.kind() == Kind.PERCENT ? amount.asDecimal() : amount;
    return new Quantity(read, unit, amount.last());
  }

  /** Percentages have decimals; so have dinars of a thousand millimes. */
  private static Amount open(Pieces pieces, Amount amount, Unit unit) {
    if (!amount.open()) {
      return amount;
    }
    boolean decimal =
        unit.kind() == Kind.PERCENT
            || (pieces.numeral(amount.first()).isStop()
                && (unit.code().equals("TND")
                    || unit.code().equals("DINAR")
                    || (unit.kind() == Kind.MEASURE
                        && amount.other().signum() != 0
                        && unit.code().equals("degree"))));
    return decimal ? amount.asDecimal() : amount;
  }

  /** And a half of the unit: three years and a half, three years and half a year. */
  private static Quantity withHalf(Pieces pieces, Quantity quantity) {
    int joined = Spelled.joined(pieces, quantity.last());
    Sense fraction = joined > 0 ? pieces.sense(joined, Role.FRACTION) : Sense.NONE;
    boolean half =
        fraction.exists()
            && fraction.number() == 's'
            && !pieces.word(joined).hasArticle()
            && (quantity.unit().kind() == Kind.DURATION
                || quantity.unit().kind() == Kind.MEASURE
                || quantity.unit().kind() == Kind.MONEY
                || !quantity.unit().exists());
    if (!half) {
      return quantity;
    }
    Amount amount = quantity.amount();
    BigDecimal part = Fractions.divide(BigDecimal.ONE, fraction.value());
    int last = joined + 1;
    Unit unit = Unit.named(pieces, last);
    if (quantity.unit().exists()) {
      boolean named = unit.exists() && unit.isSame(quantity.unit());
      if (!named && unit.exists()) {
        return quantity;
      }
      last = named ? unit.last() : last;
      return new Quantity(amount.plus(part, last), quantity.unit(), last);
    }
    if (amount.isScaled() || (!unit.exists() && pieces.isWord(last) && !amount.isWhole())) {
      return quantity;
    }
    return new Quantity(amount.plus(part, last), unit, unit.exists() ? unit.last() : last);
  }

  private static Quantity ofFraction(Pieces pieces, int first, Fractions.Fraction fraction) {
    int at = fraction.last();
    Word next = pieces.word(at);
    Sense scale = next.sense(Role.SCALE);
    if (scale.exists() && scale.number() == 's' && !next.joined() && next.preposition() == '-') {
      BigDecimal value = fraction.of(scale.value());
      Amount amount =
          new Amount(first, at + 1, value, value, scale.value(), fraction.value(), false, false);
      Unit unit = Unit.at(pieces, at + 1, first);
      return new Quantity(amount, unit, unit.exists() ? unit.last() : at + 1);
    }
    // Half of one per cent.
    boolean one = next.has(Role.UNIT) && next.sense(Role.UNIT).value().intValue() == 1;
    int unitAt = one && pieces.has(at + 1, Role.PERCENT) ? at + 1 : at;
    Unit unit = Unit.at(pieces, unitAt, first);
    if (!unit.exists() || unit.kind() == Kind.MULTIPLE) {
      return NONE;
    }
    BigDecimal value = fraction.value().multiply(unit.factor());
    Amount amount = new Amount(first, at, value, value, BigDecimal.ZERO, value, false, false);
    return new Quantity(amount, unit, unit.last());
  }
}
