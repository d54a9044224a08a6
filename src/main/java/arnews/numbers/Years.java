package arnews.numbers;

import java.util.Optional;

/** Years alone and from one to another: {@code 2014}, {@code 2014/2015}, {@code 1427AH}. */
final class Years implements Rule {
  private static final RoleSet OPENERS = Cardinals.OPENERS;

  private static final String DIVIDERS = "-\u2013\u2014/\u2212\u0640";
  private static final int CENTURY = 100;

  /** Smaller numbers behind a word for year are more often of months and terms. */
  private static final int FIRST_SHORT = 40;

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
    boolean told = isTold(pieces, first);
    Year year = Year.at(pieces, first);
    if (!year.exists() && told) {
      year = Year.spelled(pieces, first);
    }
    if (told && !year.exists() && isShort(pieces, first)) {
      int short2 = pieces.numeral(first).small();
      return Optional.of(
          NumberMention.of(
                  pieces, first, first + 1, Kind.YEAR, Value.of(1900 + short2), "short-year")
              .or(Value.of(short2)));
    }
    if (!year.exists()) {
      return Optional.empty();
    }
    Optional<NumberMention> range = range(pieces, first, year);
    boolean hijri = range.isPresent() && !range.get().value().isNumber();
    if (!(told || year.isLikely() || hijri || isLife(pieces, first, range))) {
      return Optional.empty();
    }
    if (range.isPresent()) {
      return range;
    }
    int last = year.last();
    if (!told && !year.marked() && (isAmount(pieces, last, first) || isPart(pieces, first))) {
      return Optional.empty();
    }
    String rule = told || year.marked() ? "year" : "bare-year";
    return Optional.of(NumberMention.of(pieces, first, last, Kind.YEAR, year.value(), rule));
  }

  /** Whether a word for year stands before, with no more than a bracket between. */
  static boolean isTold(Pieces pieces, int first) {
    int before = pieces.isOneOf(first - 1, "(\"") ? first - 2 : first - 1;
    return pieces.word(before).has(Role.YEAR_WORD)
        || pieces.word(before).has(Role.FISCAL)
        || isListed(pieces, first);
  }

  /** Behind a dual or plural word for years, and years that stand first: 1868 and 1883. */
  private static boolean isListed(Pieces pieces, int first) {
    int at = first - 1;
    boolean goesOn = pieces.isNumeral(first);
    while (goesOn && at > 0) {
      boolean joins =
          pieces.isOneOf(at, ",\u060C")
              || (pieces.isWord(at) && pieces.word(at).letters().equals("\u0648"));
      goesOn = joins || (pieces.isNumeral(at) && pieces.numeral(at).isWhole());
      at -= goesOn ? 1 : 0;
    }
    return at < first - 1 && pieces.sense(at, Role.YEAR_WORD).code().equals("many");
  }

  /** Two years in brackets behind a name: when somebody lived. */
  private static boolean isLife(Pieces pieces, int first, Optional<NumberMention> range) {
    return range.isPresent()
        && pieces.isOneOf(first - 1, "(")
        && pieces.isOneOf(range.get().last(), ")")
        && pieces.isOneOf(first + 1, DIVIDERS);
  }

  /** Two digits behind a word for year, with nothing that they could count. */
  private static boolean isShort(Pieces pieces, int first) {
    boolean two = pieces.isNumeral(first) && pieces.numeral(first).length() == 2;
    return two
        && pieces.numeral(first).small() >= FIRST_SHORT
        && (pieces.word(first - 1).has(Role.YEAR_WORD) || isListed(pieces, first))
        && !isAmount(pieces, first + 1, first);
  }

  private static boolean isAmount(Pieces pieces, int last, int first) {
    return Unit.at(pieces, last, first).exists()
        || pieces.bare(last, Role.SCALE)
        || pieces.has(last, Role.PERCENT);
  }

  /** Part of a longer thing: a model, a phone number, a score, a date of digits. */
  private static boolean isPart(Pieces pieces, int first) {
    boolean before = pieces.isOneOf(first - 1, "-/:.") && pieces.glued(first);
    boolean behind =
        pieces.isOneOf(first + 1, "-/:") && pieces.glued(first + 1) && pieces.isNumeral(first + 2);
    return (before && pieces.glued(first - 1)) || behind;
  }

  private static Optional<NumberMention> range(Pieces pieces, int first, Year low) {
    int at = low.last();
    int next = -1;
    if (pieces.isOneOf(at, DIVIDERS)) {
      next = at + 1;
    } else if (pieces.has(at, Role.UNTIL)) {
      next = pieces.behind(at, Role.UNTIL);
    } else if (pieces.has(at, Role.TO) && !Quantities.changes(pieces, first)) {
      next = pieces.behind(at, Role.TO);
    } else if (Quantities.isBetween(pieces, first)) {
      int joined = Spelled.joined(pieces, at);
      next = joined > 0 ? joined : pieces.word(at).opensWithAnd() ? at : -1;
      if (next == at && pieces.has(at, Role.UNTIL)) {
        next = pieces.behind(at, Role.UNTIL);
      }
    }
    if (next < 0) {
      return Optional.empty();
    }
    if (pieces.word(next).has(Role.YEAR_WORD) || pieces.word(next).has(Role.FISCAL)) {
      next++;
    }
    Year high = Year.at(pieces, next);
    int top = high.number();
    int last = high.last();
    if (!high.exists() && pieces.isOneOf(at, "/-") && pieces.isNumeral(next)) {
      int two = pieces.numeral(next).small();
      boolean follows = pieces.numeral(next).length() == 2 && two == (low.number() + 1) % CENTURY;
      top = follows ? low.number() + 1 : 0;
      last = next + 1;
    }
    boolean longer = pieces.isOneOf(last, "/-") && pieces.isNumeral(last + 1);
    if (top <= low.number() || longer) {
      return Optional.empty();
    }
    if (low.marked() && high.marked() && low.hijri() != high.hijri()) {
      // One year, told in two calendars.
      return Optional.empty();
    }
    boolean hijri = high.hijri() || low.hijri();
    Value from = hijri ? Value.of(low.number() + "AH") : Value.of(low.number());
    Value to = hijri ? Value.of(top + "AH") : Value.of(top);
    return Optional.of(
        NumberMention.of(pieces, first, last, Kind.YEAR, from, "years").worth(from, to));
  }
}
