package arnews.output;

import java.util.Objects;

/**
 * One column of an answer.
 *
 * @param key its name, stable, ASCII and in snake case: scripts read it
 * @param shape how a table shows it
 * @param decimals how many decimals a {@link Shape#DECIMAL} has: a table shows all of them, the
 *     other formats leave out zeros at the end; 0 for other shapes
 * @param barred whether a table with room for it draws a bar that is as long as the number is large
 */
public record Column(String key, Shape shape, int decimals, boolean barred) {
  /** No calculation of this program is right to more decimals than these. */
  private static final int MAX_DECIMALS = 12;

  public Column {
    Objects.requireNonNull(key);
    Objects.requireNonNull(shape);
    if (decimals < 0 || decimals > MAX_DECIMALS || (decimals > 0 && shape != Shape.DECIMAL)) {
      throw new IllegalArgumentException(key + " with decimals: " + decimals);
    }
    if (barred && !shape.isNumber()) {
      throw new IllegalArgumentException(key + " is no number and has no bar");
    }
  }

  /** A column of whole or exact numbers. */
  public static Column number(String key) {
    return new Column(key, Shape.NUMBER, 0, false);
  }

  /** A column of numbers that are rounded, half away from zero. */
  public static Column decimal(String key, int decimals) {
    return new Column(key, Shape.DECIMAL, decimals, false);
  }

  /** A column of text that is read from the left. */
  public static Column text(String key) {
    return new Column(key, Shape.TEXT, 0, false);
  }

  /** A column of text that is read from the right. */
  public static Column arabic(String key) {
    return new Column(key, Shape.ARABIC, 0, false);
  }

  /** A column of right-to-left text that comes before a match. */
  public static Column before(String key) {
    return new Column(key, Shape.BEFORE, 0, false);
  }

  /** A column of matches in right-to-left text. */
  public static Column match(String key) {
    return new Column(key, Shape.MATCH, 0, false);
  }

  /** A column of right-to-left text that comes after a match. */
  public static Column after(String key) {
    return new Column(key, Shape.AFTER, 0, false);
  }

  /** A column of lists of right-to-left words, in none of which is a space. */
  public static Column words(String key) {
    return new Column(key, Shape.WORDS, 0, false);
  }

  /** A column of lists or records. */
  public static Column nested(String key) {
    return new Column(key, Shape.NESTED, 0, false);
  }

  /** The same column with a bar beside it; its numbers must not be negative. */
  public Column withBar() {
    return new Column(key, shape, decimals, true);
  }
}
