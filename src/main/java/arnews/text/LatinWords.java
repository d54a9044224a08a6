package arnews.text;

/** Latin letters with the digits, apostrophes and stops that belong to them. */
final class LatinWords {
  private static final char APOSTROPHE = '\'';
  private static final char RIGHT_QUOTATION_MARK = '\u2019';

  private LatinWords() {}

  /** The end of the letters, digits and accents that begin at {@code start}. */
  static int plainEnd(char[] text, int start, int end) {
    int last = start;
    for (int i = start; i < end; i++) {
      byte kind = Letters.of(text[i]);
      if (kind == Letters.LATIN || kind == Letters.DIGIT || kind == Letters.MARK) {
        last = i + 1;
      } else if (kind != Letters.INVISIBLE) {
        break;
      }
    }
    return last;
  }

  /**
   * The end of the word whose first plain piece ends at {@code pieceEnd}: an apostrophe between
   * letters joins, and a stop between single capitals.
   */
  static int end(char[] text, int start, int pieceEnd, int end) {
    int piece = start;
    int last = pieceEnd;
    while (last + 1 < end && joins(text, piece, last, end)) {
      piece = last + 1;
      last = plainEnd(text, piece, end);
    }
    return last;
  }

  private static boolean joins(char[] text, int piece, int at, int end) {
    char sign = text[at];
    if (sign == APOSTROPHE || sign == RIGHT_QUOTATION_MARK) {
      return Letters.of(text[at - 1]) == Letters.LATIN && Letters.of(text[at + 1]) == Letters.LATIN;
    }
    return sign == '.'
        && at - piece == 1
        && isCapital(text[piece])
        && isCapital(text[at + 1])
        && plainEnd(text, at + 1, end) == at + 2;
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
