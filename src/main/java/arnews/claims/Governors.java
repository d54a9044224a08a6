package arnews.claims;

import arnews.morphology.PartOfSpeech;
import arnews.numbers.Pieces;
import arnews.numbers.Role;
import arnews.numbers.RoleSet;

/** The words for a rise or a fall, and how far each governs the numbers behind it. */
final class Governors {
  /** How many pieces a governing word may stand before its number. */
  private static final int FAR = 30;

  private static final RoleSet MOVES = RoleSet.of(Role.RISE, Role.FALL, Role.LEVEL);

  /** How many words of a subject may stand between a verb and its amount. */
  private static final int SUBJECT = 8;

  private final Sentence sentence;
  private final Pieces pieces;

  Governors(Sentence sentence) {
    this.sentence = sentence;
    pieces = sentence.pieces();
  }

  /** The word for a rise or fall that governs a clause up to a piece; -1 if none does. */
  int before(int from) {
    boolean comma = false;
    for (int i = from; i >= 0 && i >= from - FAR; i--) {
      if (sentence.breaks(i)) {
        return -1;
      }
      comma |= sentence.isComma(i);
      boolean moves = pieces.mayBegin(i, MOVES);
      boolean rises = moves && direction(i) != Change.NONE;
      if (rises && !isBound(i)) {
        return i;
      }
      boolean level =
          moves
              && sentence.has(i, Role.LEVEL)
              && !sentence.has(i + 1, Role.SHARE_OF)
              && !sentence.has(i + 1, Role.BY)
              && !amounts(i);
      if (level) {
        return -1;
      }
      if (comma && isNewVerb(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** With a rise that reached: the verb tells how much the noun before it is. */
  private boolean amounts(int piece) {
    return (sentence.has(piece - 1, Role.RISE) || sentence.has(piece - 1, Role.FALL))
        && sentence.ends(piece - 1, Role.BY);
  }

  /** More than and less than are no movement. */
  private boolean isBound(int piece) {
    return sentence.has(piece + 1, Role.THAN) || sentence.has(piece, Role.MORE_THAN);
  }

  /** A verb joined with and opens a new clause. */
  private boolean isNewVerb(int piece) {
    return pieces.word(piece).letters().startsWith("\u0648")
        && sentence.is(piece, PartOfSpeech.VERB)
        && sentence.isJoined(piece);
  }

  Change direction(int piece) {
    return sentence.has(piece, Role.RISE)
        ? Change.UP
        : sentence.has(piece, Role.FALL) ? Change.DOWN : Change.NONE;
  }

  /** Whether a level is named between a governing word and what it amounts to. */
  boolean reaches(int governor, int at) {
    for (int i = governor + 1; governor >= 0 && i < at; i++) {
      if (sentence.has(i, Role.TO)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a verb has nothing but its subject between it and an amount: crude oil fell 27 cents.
   */
  boolean isVerbOf(int governor, int at) {
    if (governor < 0 || at - governor > SUBJECT || !sentence.is(governor, PartOfSpeech.VERB)) {
      return false;
    }
    for (int i = governor + 1; i <= at; i++) {
      boolean names =
          pieces.isWord(i)
              && !sentence.isCovered(i)
              && !sentence.is(i, PartOfSpeech.VERB)
              && !sentence.is(i, PartOfSpeech.FUNCTION_WORD);
      if (!names) {
        return false;
      }
    }
    return true;
  }

  /** A preposition of place or a new subject between the governing word and a percentage. */
  boolean isBlocked(int governor, int at) {
    for (int i = governor + 1; i <= at; i++) {
      if (sentence.at(i).map(other -> other.isAmount() && !other.isRejected()).orElse(false)) {
        return true;
      }
      if (sentence.isComma(i)) {
        return true;
      }
    }
    return false;
  }
}
