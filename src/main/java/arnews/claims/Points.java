package arnews.claims;

import arnews.numbers.Kind;
import arnews.numbers.Pieces;
import arnews.numbers.Role;
import java.math.BigDecimal;

/** Points of an index or of a percentage; those of a table of teams are counted. */
final class Points {
  /** No team has so many points, with decimals. */
  private static final BigDecimal LARGE = BigDecimal.valueOf(1000);

  private final Sentence sentence;
  private final Pieces pieces;

  Points(Sentence sentence) {
    this.sentence = sentence;
    pieces = sentence.pieces();
  }

  /** Reads an amount with the word for points behind it as a level or difference of an index. */
  boolean read(Draft draft) {
    if (!draft.is(Kind.COUNT) && !draft.is(Kind.YEAR)) {
      return false;
    }
    int at = draft.last();
    if (pieces.isOneOf(at, ")\u00BB") && pieces.isOneOf(draft.first() - 1, "(\u00AB")) {
      at++;
    }
    boolean points =
        pieces.isWord(at)
            && pieces.has(at, Role.POINT)
            && pieces.longest(at, Role.POINT).code().isEmpty()
            && !sentence.isDefinite(at)
            && !sentence.isJoined(at);
    if (!points) {
      return false;
    }
    BigDecimal value = draft.number().value().number();
    boolean decimal = value.stripTrailingZeros().scale() > 0;
    boolean percentage = isOfPercentage(draft);
    boolean index = sentence.names(Role.INDEX) || (decimal && value.compareTo(LARGE) > 0);
    if (percentage || index) {
      draft.read(draft.number().through(pieces, at + 1));
      draft.measure(percentage ? Kind.PERCENT : Kind.MEASURE, percentage ? "pp" : "point");
    }
    return percentage || index;
  }

  /** Whether percentage points were named before, which the word alone takes up. */
  private boolean isOfPercentage(Draft draft) {
    for (Draft other : sentence.drafts()) {
      if (other.first() < draft.first() && other.unit().equals("pp")) {
        return true;
      }
    }
    return false;
  }
}
