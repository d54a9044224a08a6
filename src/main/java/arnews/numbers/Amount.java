package arnews.numbers;

import java.math.BigDecimal;

/**
 * A cardinal with its scale words.
 *
 * @param first the index of its first piece
 * @param last the index behind its last piece
 * @param value its value
 * @param other its value read another way; the same where there is one way only
 * @param scale the last scale word's worth; zero without one
 * @param coefficient what stands before the scale
 * @param digits whether it begins with digits
 * @param open whether a separator decides between {@code value} and {@code other}
 */
record Amount(
    int first,
    int last,
    BigDecimal value,
    BigDecimal other,
    BigDecimal scale,
    BigDecimal coefficient,
    boolean digits,
    boolean open) {
  static final Amount NONE =
      new Amount(
          0, 0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, false, false);

  boolean exists() {
    return last > first;
  }

  boolean isScaled() {
    return scale.signum() > 0;
  }

  boolean isWhole() {
    return value.stripTrailingZeros().scale() <= 0;
  }

  boolean hasOther() {
    return value.compareTo(other) != 0;
  }

  Amount times(BigDecimal factor) {
    return new Amount(
        first,
        last,
        value.multiply(factor),
        other.multiply(factor),
        scale,
        coefficient,
        digits,
        open);
  }

  Amount plus(BigDecimal more, int newLast) {
    return new Amount(
        first, newLast, value.add(more), other.add(more), scale, coefficient, digits, open);
  }

  Amount worth(BigDecimal newValue, BigDecimal newOther) {
    return new Amount(first, last, newValue, newOther, scale, coefficient, digits, open);
  }

  /** The other of two readings that a separator leaves open. */
  Amount asDecimal() {
    return open ? worth(/* newValue= */ other, /* newOther= */ value) : this;
  }
}
