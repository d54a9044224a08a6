package arnews.numbers;

import java.util.Optional;

/** Parts of a year and decades: the second quarter of 2017, the first half, the eighties. */
final class Periods implements Rule {
  private static final RoleSet OPENERS = RoleSet.of(Role.DECADES, Role.FRACTION);

  @Override
  public RoleSet openers() {
    return OPENERS;
  }

  @Override
  public Optional<NumberMention> at(Pieces pieces, int first) {
    Sense decade = pieces.sense(first, Role.DECADES);
    if (decade.exists()) {
      return Optional.of(
          NumberMention.of(
              pieces, first, first + 1, Kind.DATE, Value.of("19" + decade.code() + "X"), "decade"));
    }
    Sense part = pieces.sense(first, Role.FRACTION);
    boolean quarter = part.code().equals("4");
    boolean named =
        part.exists()
            && part.number() == 's'
            && (quarter || part.code().equals("2"))
            && pieces.word(first).hasArticle();
    Ordinals.Rank rank = named ? rank(pieces, first + 1) : new Ordinals.Rank(0, 0);
    if (!rank.exists() || rank.value() > Integer.parseInt(part.code())) {
      return Optional.empty();
    }
    String label = (quarter ? "Q" : "H") + rank.value();
    int at = rank.last();
    boolean from = pieces.word(at).has(Role.FROM) || pieces.word(at).has(Role.IN);
    int yearAt = from ? at + 1 : at;
    boolean yearWord = false;
    while (pieces.word(yearAt).has(Role.YEAR_WORD)
        || pieces.word(yearAt).has(Role.FISCAL)
        || pieces.has(yearAt, Role.THIS)) {
      yearWord = true;
      yearAt++;
    }
    Year year = Year.at(pieces, yearAt);
    if (year.exists() && (year.isLikely() || yearWord)) {
      return Optional.of(
          NumberMention.of(
              pieces,
              first,
              year.last(),
              Kind.DATE,
              Value.of(year.number() + "-" + label + (year.hijri() ? "AH" : "")),
              "period"));
    }
    if (!quarter && !yearWord) {
      // The first half of a match or a month.
      return Optional.empty();
    }
    return Optional.of(NumberMention.of(pieces, first, at, Kind.DATE, Value.of(label), "period"));
  }

  private static Ordinals.Rank rank(Pieces pieces, int at) {
    Ordinals.Rank rank = Ordinals.rank(pieces, at);
    boolean definite = rank.exists() && pieces.word(at).hasArticle() && !pieces.word(at).joined();
    return definite ? rank : new Ordinals.Rank(at, 0);
  }
}
