package arnews.numbers;

/** What makes a temperature or a percentage negative: a sign before it, below zero behind it. */
final class Minus {
  private Minus() {}

  static boolean stands(Pieces pieces, int first, Quantity quantity) {
    Unit unit = quantity.unit();
    boolean degrees = unit.code().equals("degree") || unit.code().equals("degC");
    if (!degrees && unit.kind() != Kind.PERCENT) {
      return false;
    }
    if (degrees && pieces.has(quantity.last(), Role.BELOW_ZERO)) {
      return true;
    }
    boolean sign = pieces.isOneOf(first - 1, "-\u2212") && pieces.glued(first);
    boolean apart = first < 2 || !pieces.glued(first - 1);
    return sign && apart && pieces.isNumeral(first) && !pieces.isNumeral(first - 2);
  }
}
