package arnews.numbers;

import java.util.Locale;

/** What a word can be in a number expression. The lists name them in lower case. */
public enum Role {
  ZERO,
  UNIT,
  TEN,
  TEEN,
  TENS,
  HUNDRED,
  SCALE,
  FRACTION,
  /** A fraction that is more often another word: a fifth and five, an eighth and a price. */
  PART,
  /** A plural that alone tells an order of magnitude. */
  TENS_OF,
  FEW,
  ORDINAL,
  /** Firstly, secondly. */
  MARKER,
  /** One of, which chooses. */
  ONE_OF,
  CURRENCY,
  COUNTRY,
  NISBA,
  MEASURE,
  DURATION,
  MONTH,
  WEEKDAY,
  /** A part of the day behind a time: in the morning, after noon. */
  DAYTIME,
  /** A time zone behind a time. */
  ZONE,
  /** Behind a year: of our era, of the Hijra. */
  ERA,
  PERCENT,
  /** A point of a share, of an index, of a table. */
  POINT,
  /** Half in half past one, quarter in quarter to. */
  TIMES,
  /** A dual noun of new information. */
  DUAL,
  FROM,
  TO,
  BETWEEN,
  RANGES,
  OR,
  UNTIL,
  IN,
  EVERY,
  FOR_EVERY,
  OUT_OF,
  THE_CLOCK,
  MATCH_MINUTE,
  THE_MONTH,
  YEAR_WORD,
  FISCAL,
  DECADES,
  CONTRAST,
  GOAL,
  GOALS_OF,
  RANKED,
  LESS,
  THIS,
  /** A word for a rise. */
  RISE,
  /** A word for a fall. */
  FALL,
  /** Begins a phrase and means nothing alone. */
  HEAD,
  ABOUT,
  AT_LEAST,
  MORE_THAN,
  LESS_THAN,
  AT_MOST,
  ABOUT_BEHIND,
  AT_LEAST_BEHIND,
  AT_MOST_BEHIND,
  SUPERLATIVE,
  MORE,
  EXCEEDS,
  IS_LESS,
  REACHES,
  LIMIT,
  THAN,
  NOT,
  OTHER_THAN,
  /** Stands behind a number and is not counted. */
  AFTERWARDS,
  TOTAL,
  NUMBER_OF,
  BY,
  SHARE_OF,
  COMPARED,
  LEVEL,
  STANDING_AT,
  BECOMES,
  MOVING,
  BEFORE,
  SAME_PERIOD,
  PER,
  EACH,
  IDENTIFIER,
  MODEL,
  CENTURY,
  ROUND,
  FINAL,
  GROUP,
  FIXED_NAME,
  NAMES_BEHIND,
  YESTERDAY,
  PERIOD_BEHIND,
  PERIODIC,
  IDIOM,
  IDIOM_BEHIND,
  SPORT,
  HEAT,
  QUAKE,
  AGE_WORD,
  AGE_OF,
  OF_AGE,
  PERSON,
  PENALTY,
  NAMED_BY_DATE,
  ESTIMATED,
  RANKS,
  OCCASIONS,
  CONVERTED,
  TITLE,
  AGED,
  NIL,
  OF_THEM,
  BELOW_ZERO,
  LESSER,
  COMPARATIVE,
  /** What the points of a stock exchange are of. */
  INDEX,
  /** How high something stands, which is more often no rise. */
  HEIGHT,
  /** Stands before a date of digits. */
  DATED,
  /** A chapter of the Quran. */
  SURA,
  /** Tells that numbers are of telephones. */
  TEXTED,
  /** Below an age. */
  UNDER,
  NONE;

  private static final class Numbers {
    private static int next;
  }

  private final int number = Numbers.next++;

  /** A number of its own, small enough for sets of bits. */
  int number() {
    return number;
  }

  /** The role of a name in a list. */
  static Role named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
