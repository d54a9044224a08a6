package arnews.numbers;

import java.util.Optional;

/** Two of something, told by the dual of a noun without article. */
final class Duals implements Rule {
  private static final RoleSet OPENERS =
      RoleSet.of(Role.DURATION, Role.CURRENCY, Role.MEASURE, Role.POINT, Role.DUAL);

  @Override
  public RoleSet openers() {
    return OPENERS;
  }

  @Override
  public Optional<NumberMention> at(Pieces pieces, int first) {
    Word word = pieces.word(first);
    if (word.hasArticle()) {
      return Optional.empty();
    }
    for (Role role : new Role[] {Role.DURATION, Role.CURRENCY, Role.MEASURE}) {
      Sense sense = word.sense(role);
      if (sense.isDual() && isFree(word)) {
        return Optional.of(ofUnit(pieces, first, role, sense));
      }
    }
    Word next = pieces.word(first + 1);
    boolean twice = next.has(Role.UNIT) && next.sense(Role.UNIT).value().intValue() == 2;
    int point = pieces.behind(first, Role.POINT);
    String points = pieces.longest(first, Role.POINT).code();
    if (point > first + 1 && !points.isEmpty() && isFree(word)) {
      return Optional.of(
          NumberMention.of(pieces, first, point, Kind.PERCENT, Value.of(2), "dual").in(points));
    }
    if (!word.has(Role.DUAL) || twice) {
      return Optional.empty();
    }
    return Optional.of(NumberMention.of(pieces, first, first + 1, Kind.COUNT, Value.of(2), "dual"));
  }

  /** In construct the dual has lost its last letter, and two of a unit are of something else. */
  private static boolean isFree(Word word) {
    return word.core().charAt(word.core().length() - 1) == '\u0646';
  }

  private static NumberMention ofUnit(Pieces pieces, int first, Role role, Sense sense) {
    Kind kind =
        role == Role.DURATION ? Kind.DURATION : role == Role.CURRENCY ? Kind.MONEY : Kind.MEASURE;
    Value two = Value.of(sense.value().multiply(java.math.BigDecimal.valueOf(2)));
    int last = first + 1;
    String code = sense.code();
    if (role == Role.MEASURE) {
      last = Math.max(last, pieces.behind(first, Role.MEASURE));
      code = pieces.longest(first, Role.MEASURE).code();
    } else if (role == Role.CURRENCY) {
      Unit unit = Currencies.at(pieces, first);
      last = unit.last();
      code = unit.code();
    } else {
      int joined = Spelled.joined(pieces, last);
      Sense half = joined > 0 ? pieces.sense(joined, Role.FRACTION) : Sense.NONE;
      if (half.exists() && half.number() == 's' && !pieces.word(joined).hasArticle()) {
        two = Value.of(two.number().add(Fractions.divide(java.math.BigDecimal.ONE, half.value())));
        last = joined + 1;
        Unit named = Unit.named(pieces, last);
        last = named.code().equals(code) ? named.last() : last;
      } else {
        return thanThree(pieces, first, two, code, last);
      }
    }
    return NumberMention.of(pieces, first, last, kind, two, "dual").in(code);
  }

  /** Two days or three. */
  private static NumberMention thanThree(
      Pieces pieces, int first, Value two, String code, int last) {
    NumberMention dual = NumberMention.of(pieces, first, last, Kind.DURATION, two, "dual").in(code);
    int or = pieces.behind(last, Role.OR);
    Quantity more = or > last ? Quantity.at(pieces, or) : Quantity.NONE;
    boolean same =
        more.exists()
            && more.amount().value().compareTo(two.number()) > 0
            && (!more.unit().exists() || more.unit().code().equals(code));
    if (!same) {
      return dual;
    }
    return NumberMention.of(pieces, first, more.last(), Kind.DURATION, two, "range")
        .worth(two, Value.of(more.amount().value()))
        .in(code);
  }
}
