package arnews.numbers;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * What a number expression is worth: an exact decimal, or a label where a number cannot tell it.
 *
 * @param number the decimal; zero where there is a label
 * @param label a date ({@code 2014-02-16}, {@code XXXX-08-07}, {@code 2017-Q4}, {@code 198X}), a
 *     Hijri date or year with {@code AH} behind it, a time ({@code 08:00}), a score ({@code 4-2});
 *     empty where there is a decimal
 */
public record Value(BigDecimal number, String label) {
  /** Shorter than any label. */
  private static final String NONE_LABEL = "-";

  /** No value. */
  public static final Value NONE = new Value(BigDecimal.ZERO, NONE_LABEL);

  public Value {
    Objects.requireNonNull(number);
    Objects.requireNonNull(label);
  }

  /** A decimal, written without zeros at its end. */
  public static Value of(BigDecimal number) {
    BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    return new Value(plain.scale() < 0 ? plain.setScale(0) : plain, "");
  }

  /** A whole number. */
  public static Value of(long number) {
    return new Value(BigDecimal.valueOf(number), "");
  }

  /** A label. */
  public static Value of(String label) {
    if (label.length() < 2) {
      throw new IllegalArgumentException("no label: '" + label + "'");
    }
    return new Value(BigDecimal.ZERO, label);
  }

  /** Whether there is none. */
  public boolean isNone() {
    return label.equals(NONE_LABEL);
  }

  /** Whether it is a decimal. */
  public boolean isNumber() {
    return label.isEmpty();
  }

  /** The decimal or the label. */
  @Override
  public String toString() {
    return isNumber() ? number.toPlainString() : label;
  }
}
