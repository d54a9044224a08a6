package arnews.claims;

import arnews.numbers.Pieces;
import arnews.numbers.Role;
import java.util.List;

/** What an amount is given for: a day, a barrel, a share. */
final class Rates {
  private static final int FAR = 5;

  private Rates() {}

  static void apply(Sentence sentence) {
    Pieces pieces = sentence.pieces();
    List<Draft> drafts = sentence.drafts();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      boolean takes =
          switch (draft.kind()) {
            case MONEY, COUNT, PERCENT, VAGUE -> true;
            case MEASURE -> !draft.unit().equals("degC") && !draft.unit().equals("magnitude");
            default -> false;
          };
      if (!takes) {
        continue;
      }
      int limit = i + 1 < drafts.size() ? drafts.get(i + 1).first() : pieces.size();
      for (int at = draft.last(); at < Math.min(limit, draft.last() + FAR); at++) {
        if (sentence.breaks(at) || sentence.isComma(at)) {
          break;
        }
        int behind = pieces.behind(at, Role.PER);
        boolean certain = behind > at + 1 && sentence.isDefinite(behind);
        if (!certain
            && sentence.has(at, Role.PER)
            && (at == draft.last() || isAdverb(sentence, at))) {
          draft.forEach(pieces.longest(at, Role.PER).code());
          break;
        }
      }
    }
  }

  /** Daily and yearly may stand behind what is counted; for a barrel stands behind the price. */
  private static boolean isAdverb(Sentence sentence, int piece) {
    return sentence.pieces().longest(piece, Role.PER).isDual()
        || sentence.pieces().word(piece).letters().endsWith("\u0627")
        || sentence.has(piece, Role.EACH);
  }
}
