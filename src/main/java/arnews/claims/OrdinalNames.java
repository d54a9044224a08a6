package arnews.claims;

import arnews.morphology.PartOfSpeech;
import arnews.numbers.Pieces;
import arnews.numbers.Role;

/** Ordinals that rank nothing: those of kings, of months, of yesterday, of an idiom. */
final class OrdinalNames {
  /** The word for a house or family, before its name. */
  private static final String HOUSE = "\u0622\u0644";

  /** The same as it is often written, which is the article's letters too. */
  private static final String ARTICLE = "\u0627\u0644";

  private final Sentence sentence;
  private final Pieces pieces;

  OrdinalNames(Sentence sentence) {
    this.sentence = sentence;
    pieces = sentence.pieces();
  }

  /** Why an ordinal claims nothing; empty where it may. */
  String reason(Draft draft) {
    int first = draft.first();
    int last = draft.last();
    boolean article = Rejections.hasArticle(sentence, first);
    if (!article && sentence.isCovered(last)) {
      return "first-N selector";
    }
    if (sentence.has(first, Role.IDIOM) || sentence.has(last, Role.NAMES_BEHIND)) {
      return "name";
    }
    if (Rejections.isInIdiom(sentence, first, last)) {
      return "idiom";
    }
    String before = pieces.word(first - 1).surface();
    if (before.equals(HOUSE) || (!article && before.equals(ARTICLE))) {
      return "name";
    }
    if (!article && pieces.isNumeral(first)) {
      return "";
    }
    for (int back = 1; back <= 3 && back <= first; back++) {
      int behind = pieces.behind(first - back, Role.MONTH);
      if (behind > first) {
        return "month-name";
      }
    }
    if (sentence.has(first - 1, Role.YESTERDAY)) {
      return "name";
    }
    if (isPrimary(first)) {
      return "adjective";
    }
    boolean feminineTeen = last > first + 1 && pieces.word(first).isFeminine();
    if (article && !feminineTeen && !sentence.isJoined(first) && isRegnal(first)) {
      return "regnal-name";
    }
    boolean colon = pieces.isOneOf(last, ":") && first == 0;
    return colon ? "list-marker" : "";
  }

  /** Primary and preliminary, which are spelled as the feminine of first is in Egypt. */
  private boolean isPrimary(int first) {
    boolean letters =
        pieces.isWord(first) && pieces.word(first).letters().endsWith("\u0648\u0644\u064A");
    return letters
        && pieces.text().charAt(pieces.end(first) - 1) == '\u064A'
        && sentence.isDefinite(first - 1)
        && !pieces.word(first - 1).letters().endsWith("\u0629")
        && !pieces.word(first - 1).letters().endsWith("\u0647");
  }

  /** The name of a king or pope stands right before his number, without the article. */
  private boolean isRegnal(int first) {
    return sentence.is(first - 1, PartOfSpeech.PROPER_NOUN)
        && (!sentence.isDefinite(first - 1) || sentence.has(first - 2, Role.TITLE))
        && !sentence.has(first - 1, Role.RANKED);
  }
}
