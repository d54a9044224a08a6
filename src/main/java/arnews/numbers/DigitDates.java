package arnews.numbers;

/** Dates of digits alone: {@code 31 / 3 / 2015}, {@code 2015-03-31}, {@code 10/4/1436} AH. */
final class DigitDates {
  private static final int MOST_MONTHS = 12;
  private static final int MOST_DAYS = 31;
  private static final int LAST_HIJRI = 1500;
  private static final int FIRST_HIJRI = 1300;

  private DigitDates() {}

  /** The date that begins at a piece. */
  static Dates.Date at(Pieces pieces, int first) {
    if (!pieces.isNumeral(first)) {
      return Dates.Date.NONE;
    }
    String whole = pieces.numeral(first).dotted();
    if (!whole.isEmpty()) {
      String[] parts = whole.split("\\.", -1);
      return of(pieces, first + 1, parts[0], parts[1], parts[2]);
    }
    boolean three =
        isDivider(pieces, first + 1)
            && pieces.isNumeral(first + 2)
            && isDivider(pieces, first + 3)
            && pieces.isNumeral(first + 4)
            && pieces.text().charAt(pieces.start(first + 1))
                == pieces.text().charAt(pieces.start(first + 3))
            && !isDivider(pieces, first + 5);
    if (!three) {
      return ofMonth(pieces, first);
    }
    return of(
        pieces,
        first + 5,
        pieces.numeral(first).digits(),
        pieces.numeral(first + 2).digits(),
        pieces.numeral(first + 4).digits());
  }

  /** A month and its year: {@code 2/2013}. */
  private static Dates.Date ofMonth(Pieces pieces, int first) {
    boolean two =
        pieces.isOneOf(first + 1, "/")
            && pieces.glued(first + 1)
            && pieces.glued(first + 2)
            && pieces.isNumeral(first + 2)
            && !pieces.isOneOf(first + 3, "/-")
            && !pieces.isOneOf(first - 1, "/-");
    if (two && pieces.has(first - 1, Role.DATED)) {
      int day = pieces.numeral(first).small();
      int ofYear = pieces.numeral(first + 2).small();
      boolean told = day >= 1 && day <= MOST_DAYS && ofYear >= 1 && ofYear <= MOST_MONTHS;
      if (told) {
        return new Dates.Date(first + 3, "XXXX-" + Dates.two(ofYear) + "-" + Dates.two(day));
      }
    }
    int month = two ? pieces.numeral(first).small() : 0;
    Year year = two ? Year.at(pieces, first + 2) : Year.NONE;
    boolean fits = month >= 1 && month <= MOST_MONTHS && year.isLikely();
    if (!fits || year.hijri()) {
      return Dates.Date.NONE;
    }
    return new Dates.Date(year.last(), year.number() + "-" + Dates.two(month));
  }

  private static boolean isDivider(Pieces pieces, int piece) {
    return pieces.isOneOf(piece, "/-\\");
  }

  private static Dates.Date of(Pieces pieces, int last, String a, String b, String c) {
    boolean yearFirst = a.length() == 4;
    String year = yearFirst ? a : c;
    String day = yearFirst ? c : a;
    if (year.length() == 2 && a.length() == 2 && b.length() == 2) {
      year = (Integer.parseInt(c) <= 30 ? "20" : "19") + c;
    }
    if (year.length() != 4 || day.length() > 2 || b.length() > 2) {
      return Dates.Date.NONE;
    }
    int y = Integer.parseInt(year);
    int m = Integer.parseInt(b);
    int d = Integer.parseInt(day);
    if (m > MOST_MONTHS && d <= MOST_MONTHS) {
      int swapped = m;
      m = d;
      d = swapped;
    }
    boolean hijri = y >= FIRST_HIJRI && y <= LAST_HIJRI;
    boolean fits = m >= 1 && m <= MOST_MONTHS && d >= 1 && d <= MOST_DAYS;
    if (!fits || !(hijri || (y >= 1000 && y <= 2100))) {
      return Dates.Date.NONE;
    }
    boolean era = pieces.bare(last, Role.ERA) && pieces.word(last).letters().length() <= 2;
    String value = y + "-" + Dates.two(m) + "-" + Dates.two(d);
    return new Dates.Date(era ? last + 1 : last, hijri ? value + "AH" : value);
  }
}
