package arnews.numbers;

import java.util.Locale;

/** What a number tells. */
public enum Kind {
  /** A share of a hundred, percentage points and basis points among them. */
  PERCENT,
  /** An amount in a currency. */
  MONEY,
  /** How many of something there are. */
  COUNT,
  /** An amount in a physical unit. */
  MEASURE,
  /** A day, month, quarter, half year or decade. */
  DATE,
  /** A year, or years from one to another. */
  YEAR,
  /** A rank. */
  ORDINAL,
  /** A part of a whole: a fraction, or so many of so many. */
  RATIO,
  /** A length of time. */
  DURATION,
  /** How old somebody is. */
  AGE,
  /** The goals or points of two sides. */
  SCORE,
  /** An order of magnitude without a number: tens, hundreds, some few. */
  VAGUE,
  /** A time of day, or the minute of a match. */
  TIME,
  /** How many times as much. */
  MULTIPLE;

  /** The name in options and answers. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
