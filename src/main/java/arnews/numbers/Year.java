package arnews.numbers;

/**
 * A year in digits or words, with the sign of its era.
 *
 * @param last the index behind its last piece
 * @param number the year; 0 where there is none
 * @param hijri whether it counts from the Hijra
 * @param marked whether its era stands with it
 */
record Year(int last, int number, boolean hijri, boolean marked) {
  static final Year NONE = new Year(0, 0, false, false);
  private static final int FIRST = 1000;
  private static final int LAST = 2100;
  private static final int FIRST_LIKELY = 1900;
  private static final int LAST_LIKELY = 2060;
  private static final int FIRST_HIJRI = 1300;
  private static final int LAST_HIJRI = 1500;

  boolean exists() {
    return number > 0;
  }

  /** A year that is one even without a word that says so. */
  boolean isLikely() {
    return marked || (number >= FIRST_LIKELY && number <= LAST_LIKELY);
  }

  /** The year in digits that begins at a piece. */
  static Year at(Pieces pieces, int first) {
    if (!pieces.isNumeral(first)) {
      return NONE;
    }
    Numeral numeral = pieces.numeral(first);
    int number = numeral.small();
    boolean glued = pieces.glued(first + 1) || pieces.word(first + 1).letters().length() <= 2;
    boolean marked = pieces.bare(first + 1, Role.ERA) && glued;
    boolean hijri = marked && pieces.sense(first + 1, Role.ERA).code().equals("AH");
    boolean told = marked && (hijri || pieces.word(first - 1).has(Role.YEAR_WORD));
    if (told && number > 0 && number < FIRST) {
      return new Year(first + 2, number, hijri, true);
    }
    if (numeral.length() != 4 || number < FIRST || number > LAST) {
      return NONE;
    }
    return new Year(marked ? first + 2 : first + 1, number, hijri, marked);
  }

  /** A year in words, as only a word for year before it tells. */
  static Year spelled(Pieces pieces, int first) {
    Amount amount = Cardinals.at(pieces, first);
    boolean fits =
        amount.exists()
            && !amount.digits()
            && amount.isWhole()
            && amount.value().intValue() >= FIRST
            && amount.value().intValue() <= LAST;
    return fits ? new Year(amount.last(), amount.value().intValue(), false, true) : NONE;
  }

  /** The same year, counted from the Hijra where it can only be so. */
  Year ofCalendar(boolean islamic) {
    boolean fits = number >= FIRST_HIJRI && number <= LAST_HIJRI;
    return islamic && fits ? new Year(last, number, true, marked) : this;
  }

  /** The value of a year claim. */
  Value value() {
    return hijri ? Value.of(number + "AH") : Value.of(number);
  }
}
