package arnews.claims;

import arnews.numbers.Pieces;
import arnews.numbers.Role;
import arnews.text.TokenKind;

/** Digits that signs make part of something else: markup, time zones, verses, footnotes. */
final class SignedDigits {
  /** The last minutes of halves, to which more are added. */
  private static final int LAST_VERSE = 286;

  /** A quotation with its footnote has more pieces than this before the number. */
  private static final int QUOTED = 4;

  private static final String HALVES = " 45 90 105 120 ";

  private SignedDigits() {}

  /** Whether a quotation of the Quran may stand before. */
  private static boolean holdsBrace(Pieces pieces, int first) {
    for (int i = 0; i < first; i++) {
      if (pieces.isOneOf(i, "{}\uFD3F\uFD3E(\u00AB\u00BB\u201C\u201D[\"")) {
        return true;
      }
    }
    return false;
  }

  private static boolean ends(Pieces pieces, int piece) {
    return piece >= pieces.size() || pieces.isOneOf(piece, ".");
  }

  /** The name of a chapter and a verse of it: in brackets, or with a sign between. */
  private static boolean isOfSura(Sentence sentence, int first, int last) {
    Pieces pieces = sentence.pieces();
    boolean divided = pieces.isOneOf(first - 1, ":/");
    int name = divided || sentence.isComma(first - 1) ? first - 2 : first - 1;
    boolean small =
        pieces.numeral(first).small() > 0 && pieces.numeral(first).small() <= LAST_VERSE;
    return small
        && !pieces.isWord(last - 1)
        && (!divided || holdsBrace(pieces, first) || ends(pieces, last))
        && sentence.has(name, Role.SURA)
        && !sentence.isJoined(name)
        && (divided || pieces.isOneOf(name - 1, "([{") || pieces.isOneOf(last, ")]}"));
  }

  /** Why digits claim nothing; empty where signs tell nothing. */
  static String reason(Sentence sentence, int first, int last) {
    Pieces pieces = sentence.pieces();
    boolean half = HALVES.contains(" " + pieces.numeral(first).digits() + " ");
    boolean added =
        half
            || (pieces.isNumeral(last + 1)
                && HALVES.contains(" " + pieces.numeral(last + 1).digits() + " "));
    if (pieces.isOneOf(last, "+") && pieces.isNumeral(last + 1) && !added) {
      return "group-name";
    }
    if (pieces.isOneOf(first - 1, "+") && pieces.isNumeral(first - 2)) {
      return "group-name";
    }
    if (pieces.isOneOf(first - 1, "#") && pieces.isSign(first - 2, '&')) {
      return "markup";
    }
    if (pieces.isOneOf(first - 1, "+") && pieces.glued(first)) {
      boolean zone = pieces.kind(Math.max(0, first - 2)) == TokenKind.FOREIGN;
      return zone || pieces.numeral(first).hasLeadingZero() ? "timezone" : "";
    }
    if (pieces.isOneOf(first - 1, "[") && pieces.isOneOf(last, "]")) {
      return "footnote";
    }
    boolean braced = pieces.isOneOf(first - 1, "{\uFD3F") && pieces.isOneOf(last, "}\uFD3E");
    if (braced || isOfSura(sentence, first, last)) {
      return "verse-number";
    }
    boolean quoted =
        pieces.isOneOf(first - 1, "\u00BB\u201D}\uFD3E")
            && ends(pieces, last)
            && first > QUOTED
            && last == first + 1;
    if (quoted) {
      return "footnote";
    }
    boolean named =
        pieces.isOneOf(first - 1, ":")
            && pieces.glued(first)
            && pieces.isWord(first - 2)
            && !sentence.has(first - 2, Role.THE_CLOCK)
            && pieces.numeral(first).small() > 0
            && pieces.numeral(first).small() <= LAST_VERSE
            && (last >= pieces.size() || pieces.isOneOf(last, ")]}"));
    if (named && holdsBrace(pieces, first)) {
      return "verse-number";
    }
    boolean verse =
        pieces.isOneOf(first - 1, ":")
            && pieces.isWord(first - 2)
            && (pieces.isOneOf(first - 3, "([") || pieces.isOneOf(first - 4, "(["))
            && pieces.isOneOf(last, ")]-,\u060C");
    return verse ? "verse-number" : "";
  }
}
