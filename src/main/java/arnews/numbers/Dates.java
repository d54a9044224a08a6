package arnews.numbers;

import java.util.Optional;

/** Days and months: {@code 7 August 2017}, the seventh of August, August 2013, 31/3/2015. */
final class Dates implements Rule {
  private static final RoleSet OPENERS =
      RoleSet.of(Role.MONTH, Role.TENS, Role.ORDINAL, Role.MARKER);

  private static final int MOST_DAYS = 31;

  private static final String DASHES = "-\u2013\u0640/";

  /**
   * A day of a month, with or without the month and year.
   *
   * @param last the index behind its last piece
   * @param value as {@code 2014-02-16}, {@code XXXX-08-07}, {@code 2018-06}, {@code XXXX-XX-20}
   */
  record Date(int last, String value) {
    static final Date NONE = new Date(0, "");

    boolean exists() {
      return last > 0;
    }
  }

  @Override
  public RoleSet openers() {
    return OPENERS;
  }

  @Override
  public boolean opensWithDigits() {
    return true;
  }

  @Override
  public Optional<NumberMention> at(Pieces pieces, int first) {
    Date date = DigitDates.at(pieces, first);
    if (!date.exists()) {
      date = date(pieces, first);
    }
    if (!date.exists()) {
      return shared(pieces, first);
    }
    int next = connected(pieces, first, date.last());
    Date high = next > 0 ? date(pieces, next) : Date.NONE;
    NumberMention low =
        NumberMention.of(pieces, first, date.last(), Kind.DATE, Value.of(date.value()), "date");
    if (!high.exists() || date.value().length() < high.value().length()) {
      return Optional.of(low);
    }
    return Optional.of(
        NumberMention.of(pieces, first, high.last(), Kind.DATE, Value.of(date.value()), "dates")
            .worth(Value.of(date.value()), Value.of(high.value())));
  }

  private static int connected(Pieces pieces, int first, int at) {
    if (pieces.isOneOf(at, DASHES)) {
      return at + 1;
    }
    for (Role role : new Role[] {Role.TO, Role.UNTIL}) {
      if (pieces.has(at, role)) {
        return pieces.behind(at, role);
      }
    }
    return Quantities.isBetween(pieces, first) ? Spelled.joined(pieces, at) : -1;
  }

  /** Two days of one month: from the fifth to the tenth of June; the 5th and 6th of June. */
  private static Optional<NumberMention> shared(Pieces pieces, int first) {
    Ordinals.Rank low = day(pieces, first);
    if (!low.exists()) {
      return Optional.empty();
    }
    int next = connected(pieces, first, low.last());
    boolean list = next < 0;
    if (list) {
      next = Spelled.joined(pieces, low.last());
    }
    Date high = next > 0 ? DigitDates.at(pieces, next) : Date.NONE;
    if (next > 0 && !high.exists()) {
      high = date(pieces, next);
    }
    Ordinals.Rank top = next > 0 ? day(pieces, next) : new Ordinals.Rank(0, 0);
    int length = high.value().length();
    if (!high.exists() || length < 10 || !top.exists() || top.value() <= low.value()) {
      return Optional.empty();
    }
    String rest = high.value().substring(0, 8);
    String era = high.value().substring(10);
    Value from = Value.of(rest + two(low.value()) + era);
    if (list) {
      return Optional.of(
          NumberMention.of(pieces, first, low.last(), Kind.DATE, from, "date-of-list"));
    }
    return Optional.of(
        NumberMention.of(pieces, first, high.last(), Kind.DATE, from, "dates")
            .worth(from, Value.of(high.value())));
  }

  /** The date in words that begins at a piece. */
  static Date date(Pieces pieces, int first) {
    Ordinals.Rank day = day(pieces, first);
    if (!day.exists()) {
      return ofMonth(pieces, first, "");
    }
    int at = day.last();
    boolean of = pieces.word(at).has(Role.FROM);
    if (of) {
      at++;
    }
    if (pieces.isOneOf(at, DASHES)) {
      at++;
    }
    if (of && pieces.has(at, Role.THIS)) {
      at++;
    }
    boolean named = pieces.word(at).has(Role.THE_MONTH);
    if (named) {
      at++;
    }
    Month month = Month.at(pieces, at);
    if (month.exists()) {
      return ofMonth(pieces, at, two(day.value()));
    }
    boolean thisMonth = of && named && pieces.word(at - 1).hasArticle();
    return thisMonth ? new Date(day.last(), "XXXX-XX-" + two(day.value())) : Date.NONE;
  }

  private static Date ofMonth(Pieces pieces, int first, String day) {
    Month month = Month.at(pieces, first);
    if (!month.exists()) {
      return Date.NONE;
    }
    int at = month.last();
    while (pieces.isOneOf(at, ",\u060C-/\u0640")
        || pieces.word(at).has(Role.YEAR_WORD)
        || (pieces.word(at).has(Role.FROM) && pieces.word(at + 1).has(Role.YEAR_WORD))
        || (pieces.has(at, Role.THIS) && pieces.word(at + 1).has(Role.YEAR_WORD))) {
      at++;
    }
    if (at == month.last() && pieces.word(at).has(Role.FROM) && Year.at(pieces, at + 1).exists()) {
      at++;
    }
    boolean joined = at == month.last() || !pieces.word(at - 1).opensWithAnd();
    Year year = Year.at(pieces, at);
    if (!year.exists() && at > month.last() && pieces.word(at - 1).has(Role.YEAR_WORD)) {
      year = Year.spelled(pieces, at);
    }
    year = year.ofCalendar(month.hijri());
    boolean amount = year.exists() && !year.marked() && pieces.bare(year.last(), Role.SCALE);
    if (year.exists() && joined && !amount && (year.hijri() || year.number() >= 1900)) {
      String value = year.number() + "-" + month.digits() + (day.isEmpty() ? "" : "-" + day);
      return new Date(year.last(), year.hijri() ? value + "AH" : value);
    }
    if (day.isEmpty()) {
      return Date.NONE;
    }
    String value = "XXXX-" + month.digits() + "-" + day;
    return new Date(month.last(), month.hijri() ? value + "AH" : value);
  }

  /** A day of a month, in digits or as an ordinal. */
  private static Ordinals.Rank day(Pieces pieces, int first) {
    if (pieces.isNumeral(first)) {
      int value = pieces.numeral(first).small();
      boolean fits = value > 0 && value <= MOST_DAYS && pieces.numeral(first).length() <= 2;
      return new Ordinals.Rank(first + 1, fits ? value : 0);
    }
    Word word = pieces.word(first);
    if (word.hasArticle() && pieces.behind(first - 1, Role.MONTH) == first + 1) {
      return new Ordinals.Rank(first, 0);
    }
    boolean round = word.has(Role.TENS) && pieces.has(first + 1, Role.MONTH);
    if (!word.hasArticle() && !round) {
      return new Ordinals.Rank(first, 0);
    }
    if (word.has(Role.TENS)) {
      int value = word.sense(Role.TENS).value().intValue();
      return new Ordinals.Rank(first + 1, value <= 30 ? value : 0);
    }
    Ordinals.Rank rank = Ordinals.rank(pieces, first);
    if (word.isFeminine()) {
      return new Ordinals.Rank(first, 0);
    }
    return rank.value() <= MOST_DAYS ? rank : new Ordinals.Rank(first, 0);
  }

  static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
