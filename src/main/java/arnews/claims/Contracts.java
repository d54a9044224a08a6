package arnews.claims;

import arnews.numbers.Kind;
import arnews.numbers.NumberMention;
import arnews.numbers.Pieces;
import java.math.BigDecimal;

/** Contracts, which are written as decades are: nobody counts so many decades. */
final class Contracts {
  private static final BigDecimal MOST_DECADES = BigDecimal.valueOf(20);

  private Contracts() {}

  /** Reads a number of decades that is too large as one of contracts. */
  static boolean read(Draft draft, Pieces pieces) {
    NumberMention number = draft.number();
    boolean many =
        draft.is(Kind.DURATION)
            && draft.unit().equals("decade")
            && !number.isRange()
            && number.value().number().compareTo(MOST_DECADES) > 0
            && number.last() - number.first() > 1;
    if (many) {
      draft.read(number.until(pieces, number.last() - 1).as(Kind.COUNT));
    }
    return many;
  }
}
