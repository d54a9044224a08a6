package arnews.numbers;

import java.math.BigDecimal;

/** Thousands with a space between them, as where French was written: {@code 1 414 021}. */
final class SpacedThousands {
  private static final int GROUP = 3;

  private SpacedThousands() {}

  /** The number that begins at a piece; none where only one group stands. */
  static Amount at(Pieces pieces, int first) {
    Numeral numeral = pieces.numeral(first);
    boolean opens =
        numeral.isWhole()
            && numeral.length() <= GROUP
            && !numeral.hasLeadingZero()
            && numeral.small() > 0
            && !isDigits(pieces, first - 1);
    StringBuilder digits = new StringBuilder(numeral.digits());
    int last = first + 1;
    while (opens && isGroup(pieces, last)) {
      digits.append(pieces.numeral(last).digits());
      last++;
    }
    boolean goesOn = isDigits(pieces, last) && !isSpaced(pieces, last, 2);
    if (last == first + 1 || goesOn) {
      return Amount.NONE;
    }
    BigDecimal value = new BigDecimal(digits.toString());
    return new Amount(first, last, value, value, BigDecimal.ZERO, value, true, false);
  }

  private static boolean isDigits(Pieces pieces, int piece) {
    return pieces.isNumeral(piece);
  }

  private static boolean isGroup(Pieces pieces, int piece) {
    return pieces.isNumeral(piece)
        && pieces.numeral(piece).isWhole()
        && pieces.numeral(piece).length() == GROUP
        && isSpaced(pieces, piece, 1);
  }

  private static boolean isSpaced(Pieces pieces, int piece, int gap) {
    return pieces.start(piece) - pieces.end(piece - 1) == gap;
  }
}
