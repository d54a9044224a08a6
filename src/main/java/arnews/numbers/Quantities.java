package arnews.numbers;

import java.math.BigDecimal;
import java.util.Optional;

/** Amounts with or without a unit, and ranges of them. */
final class Quantities implements Rule {
  private static final RoleSet OPENERS =
      Fractions.OPENERS.with(RoleSet.of(Role.PERCENT, Role.CURRENCY));

  /** No side of a game has more points. */
  private static final BigDecimal LARGE = BigDecimal.valueOf(200);

  private static final String DASHES = "-\u2013\u2014\u2212\u0640~";

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
    Quantity low = Quantity.at(pieces, first);
    if (!low.exists()) {
      return Optional.empty();
    }
    Optional<NumberMention> range = range(pieces, first, low);
    return range.isPresent() ? range : Optional.of(mention(pieces, first, low));
  }

  private static NumberMention mention(Pieces pieces, int first, Quantity quantity) {
    Amount amount =
        Minus.stands(pieces, first, quantity)
            ? quantity.amount().times(BigDecimal.ONE.negate())
            : quantity.amount();
    String rule = quantity.unit().exists() ? quantity.unit().kind().toString() : "cardinal";
    NumberMention mention =
        NumberMention.of(
                pieces,
                first,
                quantity.last(),
                quantity.unit().kind(),
                Value.of(amount.value()),
                rule)
            .in(quantity.unit().code());
    return amount.hasOther() ? mention.or(Value.of(amount.other())) : mention;
  }

  private static Optional<NumberMention> range(Pieces pieces, int first, Quantity low) {
    int next = connected(pieces, first, low);
    Quantity high = next > 0 ? Quantity.at(pieces, next) : Quantity.NONE;
    if (!high.exists() || !high.amount().exists()) {
      return Optional.empty();
    }
    if (!high.unit().exists() && Cardinals.closesBracket(pieces, first, high.last())) {
      Unit behind = Unit.at(pieces, high.last(), first);
      high =
          behind.exists()
              ? new Quantity(high.amount().times(behind.factor()), behind, behind.last())
              : high;
    }
    boolean dash = isDash(pieces, low.last());
    if (low.unit().exists() && !low.unit().isSame(high.unit()) && !impliesUnit(pieces, low, high)) {
      return Optional.empty();
    }
    boolean large =
        pieces.isOneOf(low.last(), "~")
            || isDecimalRange(low, high)
            || (low.amount().value().compareTo(LARGE) > 0
                && high.amount().value().compareTo(low.amount().value()) > 0
                && high.amount().value().compareTo(low.amount().value().multiply(BigDecimal.TEN))
                    < 0);
    if (dash && !high.unit().exists() && !high.amount().isScaled() && !large) {
      // A score, or years, or two numbers in a list.
      return Optional.empty();
    }
    Unit unit = high.unit().exists() ? high.unit() : low.unit();
    BigDecimal bottom = low.amount().value();
    if (high.amount().isScaled()
        && !low.amount().isScaled()
        && low.amount().coefficient().compareTo(high.amount().coefficient()) <= 0) {
      bottom = low.amount().coefficient().multiply(high.amount().scale());
    } else if (!low.unit().exists() && unit.exists()) {
      bottom = bottom.multiply(unit.factor());
      if (low.amount().open() && unit.kind() == Kind.PERCENT) {
        bottom = low.amount().other();
      }
    }
    if (unit.kind() == Kind.DURATION && bottom.compareTo(high.amount().value()) > 0) {
      return Optional.empty();
    }
    int last = Math.max(high.last(), high.amount().last());
    return Optional.of(
        NumberMention.of(pieces, first, last, unit.kind(), Value.of(bottom), "range")
            .worth(Value.of(bottom), Value.of(high.amount().value()))
            .in(unit.code()));
  }

  /** No score and no year has decimals. */
  private static boolean isDecimalRange(Quantity low, Quantity high) {
    boolean decimal = !low.amount().isWhole() || !high.amount().isWhole();
    return decimal
        && low.amount().digits()
        && high.amount().digits()
        && high.amount().value().compareTo(low.amount().value()) > 0;
  }

  /** Two days or three. */
  private static boolean impliesUnit(Pieces pieces, Quantity low, Quantity high) {
    return !high.unit().exists()
        && !high.amount().isScaled()
        && high.amount().value().compareTo(low.amount().value()) > 0
        && !pieces.has(high.last(), Role.DURATION)
        && (pieces.has(low.last(), Role.OR) || isPriceRange(pieces, low, high));
  }

  /** Between 29 riyals and 54: nothing behind the upper end could be counted. */
  private static boolean isPriceRange(Pieces pieces, Quantity low, Quantity high) {
    return low.unit().kind() == Kind.MONEY
        && pieces.isNumeral(high.last() - 1)
        && !pieces.isWord(high.last())
        && isBetween(pieces, low.amount().first());
  }

  static boolean isDash(Pieces pieces, int piece) {
    return pieces.isOneOf(piece, DASHES);
  }

  /** The piece at which the upper end may begin; -1 where nothing connects. */
  private static int connected(Pieces pieces, int first, Quantity low) {
    int at = low.last();
    if (Cardinals.closesBracket(pieces, first, at) && !pieces.isOneOf(at + 1, "(")) {
      return -1;
    }
    if (isDash(pieces, at)) {
      return at + 1;
    }
    int behind = pieces.behind(at, Role.OR);
    if (behind > at) {
      return behind;
    }
    boolean between = isBetween(pieces, first);
    int joined = Spelled.joined(pieces, at);
    if (joined < 0 && between && pieces.word(at).opensWithAnd()) {
      joined = at;
    }
    if (joined > 0 && between) {
      return joined;
    }
    behind = pieces.behind(at, Role.TO);
    if (behind > at && !pieces.word(at).joined() && !changes(pieces, first)) {
      return behind;
    }
    return -1;
  }

  /** Whether between stands before a piece, with at most one word after it. */
  static boolean isBetween(Pieces pieces, int first) {
    if (pieces.word(first - 1).has(Role.BETWEEN)) {
      return true;
    }
    return pieces.word(first - 2).has(Role.BETWEEN)
        && (pieces.isOneOf(first - 1, "(\"")
            || pieces.word(first - 1).has(Role.YEAR_WORD)
            || pieces.word(first - 1).has(Role.THE_CLOCK));
  }

  /** Whether from and to tell the ends of a change, and not of a range. */
  static boolean changes(Pieces pieces, int first) {
    if (isBetween(pieces, first)) {
      return false;
    }
    for (int i = first - 1; i >= 0 && i >= first - 26; i--) {
      Word word = pieces.word(i);
      if (pieces.has(i, Role.RANGES)) {
        return false;
      }
      if (word.has(Role.RISE) || word.has(Role.FALL)) {
        return true;
      }
      if (pieces.isOneOf(i, ".;\u061B")) {
        return false;
      }
    }
    return false;
  }
}
