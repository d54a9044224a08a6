package arnews.numbers;

/**
 * A time of day.
 *
 * @param last the index behind its last piece
 * @param hour 0 to 23; -1 where there is no time
 * @param minute 0 to 59
 * @param sure whether its own words say that it is a time
 */
record Clock(int last, int hour, int minute, boolean sure) {
  static final Clock NONE = new Clock(0, -1, 0, false);
  private static final int HOURS = 24;
  private static final int NOON = 12;
  private static final int MINUTES = 60;

  boolean exists() {
    return hour >= 0;
  }

  String value() {
    return Dates.two(hour) + ":" + Dates.two(minute);
  }

  /**
   * The time that begins at a piece.
   *
   * @param told whether a word for the hour stands before
   */
  static Clock at(Pieces pieces, int first, boolean told) {
    Clock clock = pieces.isNumeral(first) ? digits(pieces, first, told) : words(pieces, first);
    if (!clock.exists()) {
      return NONE;
    }
    int day = pieces.behind(clock.last(), Role.DAYTIME);
    boolean spaced = clock.sure() && pieces.isNumeral(first) && isLong(pieces, clock.last());
    if (day == clock.last() || spaced) {
      return told || clock.sure() ? clock : NONE;
    }
    String code = pieces.longest(clock.last(), Role.DAYTIME).code();
    return new Clock(day, hourOfDay(clock.hour(), code), clock.minute(), true);
  }

  /** From the evening of yesterday: the part of the day is no part of the time in digits. */
  private static boolean isLong(Pieces pieces, int at) {
    return pieces.word(at).has(Role.FROM);
  }

  private static int hourOfDay(int hour, String code) {
    return switch (code) {
      case "am", "dawn" -> hour == NOON ? 0 : hour;
      case "noon" -> hour < 10 ? hour + NOON : hour;
      case "night" -> hour == NOON ? 0 : hour >= 6 && hour < NOON ? hour + NOON : hour;
      case "before-noon" -> hour;
      default -> hour < NOON ? hour + NOON : hour;
    };
  }

  private static Clock digits(Pieces pieces, int first, boolean told) {
    Numeral numeral = pieces.numeral(first);
    int hour = numeral.small();
    if (numeral.length() > 4) {
      return NONE;
    }
    if (hour >= 0 && numeral.length() <= 2) {
      boolean colon = pieces.isOneOf(first + 1, ":");
      if (colon && pieces.isNumeral(first + 2) && pieces.numeral(first + 2).length() == 2) {
        boolean seconds =
            pieces.isOneOf(first + 3, ":")
                && pieces.isNumeral(first + 4)
                && pieces.numeral(first + 4).length() == 2;
        int last = seconds ? first + 5 : first + 3;
        return of(last, hour, pieces.numeral(first + 2).small(), true);
      }
      return hour <= HOURS && (told || pieces.has(first + 1, Role.DAYTIME))
          ? withFraction(pieces, of(first + 1, hour % HOURS, 0, false))
          : NONE;
    }
    boolean zoned =
        pieces.has(first + 1, Role.ZONE)
            || (pieces.isOneOf(first + 1, "(") && pieces.has(first + 2, Role.ZONE));
    if ((told || zoned) && hour >= 0 && numeral.length() == 4) {
      return of(first + 1, hour / 100, hour % 100, true);
    }
    String pair = numeral.pair();
    if (told && !pair.isEmpty()) {
      String[] parts = pair.split(":", -1);
      return of(first + 1, Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), true);
    }
    return NONE;
  }

  private static Clock of(int last, int hour, int minute, boolean sure) {
    boolean fits = hour >= 0 && hour < HOURS && minute >= 0 && minute < MINUTES;
    return fits ? new Clock(last, hour, minute, sure) : NONE;
  }

  private static Clock words(Pieces pieces, int first) {
    Word word = pieces.word(first);
    if (!word.hasArticle()) {
      return NONE;
    }
    Ordinals.Rank rank = Ordinals.rank(pieces, first);
    boolean one = word.has(Role.UNIT) && word.sense(Role.UNIT).value().intValue() == 1;
    boolean feminine = rank.value() == 1 || word.isFeminine();
    if (!one && (!rank.exists() || rank.value() > NOON || !feminine)) {
      return NONE;
    }
    Clock clock = of(one ? first + 1 : rank.last(), one ? 1 : rank.value(), 0, false);
    return withFraction(pieces, clock);
  }

  private static Clock withFraction(Pieces pieces, Clock clock) {
    int at = clock.last();
    int joined = Spelled.joined(pieces, at);
    boolean less = pieces.has(at, Role.LESS);
    int part = less ? at + 1 : joined;
    if (part < 0) {
      return clock;
    }
    Sense fraction = pieces.sense(part, Role.FRACTION);
    int minutes = fraction.exists() ? MINUTES / fraction.value().intValue() : 0;
    int last = part + 1;
    if (!fraction.exists()) {
      Amount amount = Cardinals.at(pieces, part);
      boolean counted =
          amount.exists() && pieces.sense(amount.last(), Role.DURATION).code().equals("minute");
      minutes = counted && amount.isWhole() ? amount.value().intValue() : 0;
      last = amount.last() + 1;
    }
    if (minutes <= 0 || minutes >= MINUTES) {
      return clock;
    }
    return less
        ? of(last, (clock.hour() + HOURS - 1) % HOURS, MINUTES - minutes, clock.sure())
        : of(last, clock.hour(), minutes, clock.sure());
  }
}
