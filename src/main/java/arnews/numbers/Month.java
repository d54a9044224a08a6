package arnews.numbers;

/**
 * A month by its name or names: {@code June}, {@code June/Haziran}, {@code Haziran (June)}.
 *
 * @param last the index behind its last piece
 * @param number 1 to 12
 * @param hijri whether it is of the Islamic calendar
 */
record Month(int last, int number, boolean hijri) {
  static final Month NONE = new Month(0, 0, false);
  private static final String DIVIDERS = "/-\u2013\\";

  boolean exists() {
    return number > 0;
  }

  /** The month that begins at a piece. */
  static Month at(Pieces pieces, int first) {
    int last = pieces.behind(first, Role.MONTH);
    if (last == first) {
      return NONE;
    }
    if (pieces.word(first).has(Role.ZERO) && Quantities.isDash(pieces, first - 1)) {
      return NONE;
    }
    Sense sense = pieces.longest(first, Role.MONTH);
    int number = sense.value().intValue();
    boolean hijri = sense.code().equals("H");
    int again = again(pieces, last, number);
    return new Month(again, number, hijri);
  }

  /** Behind the same month's other name, if it stands here. */
  private static int again(Pieces pieces, int last, int number) {
    boolean bracket = pieces.isOneOf(last, "(");
    int at = bracket || pieces.isOneOf(last, DIVIDERS) ? last + 1 : last;
    int behind = pieces.behind(at, Role.MONTH);
    if (behind == at || pieces.longest(at, Role.MONTH).value().intValue() != number) {
      return last;
    }
    return bracket && pieces.isOneOf(behind, ")") ? behind + 1 : behind;
  }

  /** The month as two digits. */
  String digits() {
    return Dates.two(number);
  }
}
