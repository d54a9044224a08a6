package arnews.numbers;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * One meaning of a word or of several words in a row.
 *
 * @param role what it is in a number expression
 * @param code what it stands for, as its list says: a currency, a unit, a country; may be empty
 * @param value what it is worth, or the factor of its unit; zero where it has no worth
 * @param number {@code s} for a singular, {@code d} for a dual, {@code p} for a plural, {@code -}
 */
public record Sense(Role role, String code, BigDecimal value, char number) {
  /** No meaning. */
  public static final Sense NONE = new Sense(Role.NONE, "", BigDecimal.ZERO, '-');

  public Sense {
    Objects.requireNonNull(role);
    Objects.requireNonNull(code);
    Objects.requireNonNull(value);
  }

  /** Whether there is one. */
  public boolean exists() {
    return role != Role.NONE;
  }

  /** Whether it is a dual. */
  public boolean isDual() {
    return number == 'd';
  }

  /** Whether it is a plural. */
  public boolean isPlural() {
    return number == 'p';
  }
}
