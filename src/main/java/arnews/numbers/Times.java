package arnews.numbers;

import java.util.Optional;

/** Times of day and minutes of a match. */
final class Times implements Rule {
  private static final RoleSet OPENERS = RoleSet.of(Role.UNIT, Role.ORDINAL, Role.MARKER);

  private static final int MOST_TO_ZONE = 7;
  private static final int MOST_MINUTES = 130;

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
    Optional<NumberMention> minute = minute(pieces, first);
    if (minute.isPresent()) {
      return minute;
    }
    boolean told = isTold(pieces, first);
    Clock clock = Clock.at(pieces, first, told);
    if (!clock.exists() || (!told && isScore(pieces, first))) {
      return Optional.empty();
    }
    int next = connected(pieces, first, clock.last());
    if (next > 0 && pieces.word(next).has(Role.THE_CLOCK)) {
      next++;
    }
    Clock high = next > 0 ? Clock.at(pieces, next, true) : Clock.NONE;
    Value low = Value.of(clock.value());
    boolean range = high.exists() && (high.sure() || clock.sure());
    int last = range ? high.last() : clock.last();
    NumberMention mention = NumberMention.of(pieces, first, last, Kind.TIME, low, "time");
    return Optional.of(
        (range ? mention.worth(low, Value.of(high.value())) : mention).in(zone(pieces, last)));
  }

  private static int connected(Pieces pieces, int first, int at) {
    if (Quantities.isDash(pieces, at)) {
      return at + 1;
    }
    for (Role role : new Role[] {Role.TO, Role.UNTIL}) {
      if (pieces.has(at, role)) {
        return pieces.behind(at, role);
      }
    }
    return Quantities.isBetween(pieces, first) ? Spelled.joined(pieces, at) : -1;
  }

  private static boolean isTold(Pieces pieces, int first) {
    int before = pieces.isOneOf(first - 1, "(") ? first - 2 : first - 1;
    return pieces.word(before).has(Role.THE_CLOCK);
  }

  /** A colon between two numbers that stand far apart is a score or a ratio. */
  private static boolean isScore(Pieces pieces, int first) {
    return pieces.isNumeral(first)
        && pieces.isOneOf(first + 1, ":")
        && pieces.numeral(first).length() == 1
        && pieces.isNumeral(first + 2)
        && pieces.numeral(first + 2).length() == 1;
  }

  private static String zone(Pieces pieces, int from) {
    for (int i = from; i < Math.min(pieces.size(), from + MOST_TO_ZONE); i++) {
      if (pieces.has(i, Role.ZONE)) {
        return pieces.longest(i, Role.ZONE).code();
      }
    }
    return "";
  }

  /** The minute 45, the minute 90+3. */
  private static Optional<NumberMention> minute(Pieces pieces, int first) {
    int before = pieces.isOneOf(first - 1, "(") ? first - 2 : first - 1;
    boolean article = isArticleAlone(pieces, before);
    Word word = pieces.word(article ? before - 1 : before);
    if (!word.has(Role.MATCH_MINUTE)) {
      return Optional.empty();
    }
    if (pieces.isNumeral(first)) {
      int value = pieces.numeral(first).small();
      boolean fits = value > 0 && value <= MOST_MINUTES;
      return fits ? Optional.of(minute(pieces, first, value)) : Optional.empty();
    }
    Ordinals.Rank rank = Ordinals.rank(pieces, first);
    if (rank.exists() && pieces.word(first).hasArticle()) {
      return Optional.of(
          NumberMention.of(
                  pieces, first, rank.last(), Kind.TIME, Value.of(rank.value()), "match-minute")
              .in("match-minute"));
    }
    return Optional.empty();
  }

  /** A minute in digits, with what was added to the half. */
  static NumberMention minute(Pieces pieces, int first, int value) {
    boolean added = pieces.isOneOf(first + 1, "+") && pieces.isNumeral(first + 2);
    Value label = Value.of(value);
    if (added) {
      String more = pieces.numeral(first + 2).digits();
      // Written from the right the minutes that were added may come first.
      boolean reversed = more.length() > 1 && value < 20;
      label = Value.of(reversed ? more + "+" + value : value + "+" + more);
    }
    return NumberMention.of(
            pieces, first, added ? first + 3 : first + 1, Kind.TIME, label, "match-minute")
        .in("match-minute");
  }

  static boolean isArticleAlone(Pieces pieces, int piece) {
    String letters = pieces.word(piece).letters();
    int length = letters.length();
    return length >= 2
        && length <= 3
        && letters.charAt(length - 1) == Clitics.LAM
        && (letters.charAt(length - 2) == Clitics.ALEF
            || letters.charAt(length - 2) == Clitics.LAM);
  }
}
