package arnews.numbers;

import java.util.Optional;

/** Twice as much, in one word. */
final class Multiples implements Rule {
  private static final RoleSet OPENERS = RoleSet.of(Role.TIMES);

  @Override
  public RoleSet openers() {
    return OPENERS;
  }

  @Override
  public Optional<NumberMention> at(Pieces pieces, int first) {
    Sense sense = pieces.sense(first, Role.TIMES);
    if (!sense.exists() || sense.code().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        NumberMention.of(
            pieces,
            first,
            first + 1,
            Kind.MULTIPLE,
            Value.of(new java.math.BigDecimal(sense.code())),
            "multiple"));
  }
}
