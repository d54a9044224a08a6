package arnews.output;

/**
 * How a table shows a column. The order of the constants is the order of the columns in a table:
 * numbers first, right-to-left text last, so that a line that mixes directions stays readable.
 */
public enum Shape {
  /** A number shown exactly as it is, to the right of its column. */
  NUMBER,
  /** A number rounded to a fixed count of decimals, so that the points stand in one line. */
  DECIMAL,
  /** Text that is read from the left: a type, a path. */
  TEXT,
  /** Right-to-left text that comes after a match: it ends at the left, where it is cut. */
  AFTER,
  /** Right-to-left text. */
  ARABIC,
  /** A match between these two: coloured, and close to what comes before it. */
  MATCH,
  /** Right-to-left text that comes before a match: it begins at the right, where it is cut. */
  BEFORE,
  /** A list of right-to-left words without spaces in them: a space divides them but in JSON. */
  WORDS,
  /** Lists and records. A table shows them only when asked to, as right-to-left text. */
  NESTED;

  boolean isNumber() {
    return this == NUMBER || this == DECIMAL;
  }

  /**
   * Whether it is a part of a line of text that is read from the right, whatever letters it has.
   */
  boolean isConcordance() {
    return this == AFTER || this == MATCH || this == BEFORE;
  }

  /** Whether a cell stands at the right of its column. */
  boolean endsAtItsRight() {
    return isNumber() || this == AFTER || this == MATCH;
  }
}
