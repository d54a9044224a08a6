package arnews.claims;

import arnews.numbers.Kind;
import arnews.numbers.Pieces;
import arnews.numbers.Role;
import arnews.numbers.RoleSet;
import java.util.List;

/**
 * Which way something moves, and what each number is to the movement. A word for a rise or a fall
 * governs the numbers of its clause; the word before a number tells its role.
 */
final class Changes {
  /** How many pieces behind a number a word of time may stand. */
  private static final int NEAR = 8;

  private final Sentence sentence;
  private final Pieces pieces;
  private final Governors governors;

  /** Whether by is joined to an approximator that was read last: by more than 6 %. */
  private boolean by;

  private Changes(Sentence sentence) {
    this.sentence = sentence;
    pieces = sentence.pieces();
    governors = new Governors(sentence);
  }

  static void apply(Sentence sentence) {
    Changes changes = new Changes(sentence);
    List<Draft> drafts = sentence.drafts();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (!draft.isRejected() && draft.isAmount()) {
        changes.find(draft, i > 0 ? drafts.get(i - 1) : null, i);
      }
    }
  }

  private void find(Draft draft, Draft previous, int index) {
    if (previous != null && (inherits(draft, previous) || isConverted(draft, previous))) {
      draft.move(previous.change(), previous.role());
      return;
    }
    if (draft.is(Kind.MULTIPLE) && compares(draft)) {
      return;
    }
    int at = cueEnd(draft);
    Change behind = behind(draft);
    if (behind != Change.NONE && !by && !sentence.ends(at, Role.BY)) {
      draft.move(behind, ChangeRole.TO);
      return;
    }
    boolean joinedBy = by;
    int governor = governors.before(at);
    if (isLength(draft.unit()) && sentence.has(governor, Role.HEIGHT)) {
      governor = -1;
    }
    Change change = governor < 0 ? Change.NONE : governors.direction(governor);
    ChangeRole role = role(draft, at, governor, joinedBy);
    if (role == ChangeRole.BASE) {
      draft.move(Change.NONE, index > 0 && isCompared(draft, at) ? role : ChangeRole.NONE);
    } else if (change == Change.NONE || role == ChangeRole.NONE) {
      draft.move(Change.NONE, ChangeRole.NONE);
    } else {
      draft.move(change, role);
    }
  }

  /** The same amount in other words or money: which equals so much, or so many per cent. */
  private boolean isConverted(Draft draft, Draft previous) {
    int at = sentence.before(draft.first());
    if (previous.change() == Change.NONE || draft.first() - previous.last() > 5) {
      return false;
    }
    boolean money = draft.is(Kind.MONEY) && previous.is(Kind.MONEY);
    boolean relative =
        previous.role() == ChangeRole.DELTA && draft.is(Kind.PERCENT) != previous.is(Kind.PERCENT);
    boolean or = sentence.has(previous.last(), Role.OR) && draft.first() - previous.last() <= 3;
    return (money && sentence.ends(at, Role.CONVERTED))
        || (relative && isPart(draft) && (or || sentence.ends(at, Role.CONVERTED)));
  }

  private static boolean isPart(Draft draft) {
    return draft.is(Kind.PERCENT) || draft.is(Kind.MONEY) || draft.is(Kind.MEASURE);
  }

  private static boolean isLength(String unit) {
    return switch (unit) {
      case "m", "km", "cm", "ft", "in" -> true;
      default -> false;
    };
  }

  /** Less by three times, three times more than. */
  private boolean compares(Draft draft) {
    int before = draft.first() - 1;
    boolean stands = sentence.has(before, Role.COMPARATIVE);
    int at = stands ? before : draft.last();
    if (!sentence.has(at, Role.COMPARATIVE)) {
      return false;
    }
    boolean less = sentence.has(at, Role.LESSER);
    draft.move(less ? Change.DOWN : Change.UP, stands ? ChangeRole.DELTA : ChangeRole.TO);
    return true;
  }

  /** The last piece before the number and its approximators. */
  private int cueEnd(Draft draft) {
    by = false;
    int at = sentence.before(draft.first());
    boolean moved = true;
    while (moved && at >= 0) {
      moved = false;
      for (int from = Math.max(0, at - 3); from <= at && !moved; from++) {
        if (!pieces.mayBegin(from, APPROXIMATING)) {
          continue;
        }
        for (Role role : APPROXIMATORS) {
          if (pieces.behind(from, role) == at + 1) {
            by |= joinsBy(from);
            at = from - 1;
            moved = true;
            break;
          }
        }
      }
    }
    return at;
  }

  private static final Role[] APPROXIMATORS = {
    Role.ABOUT, Role.MORE_THAN, Role.LESS_THAN, Role.AT_LEAST, Role.AT_MOST, Role.STANDING_AT
  };

  private static final RoleSet APPROXIMATING = RoleSet.of(APPROXIMATORS);

  /** Whether by is joined before an approximator: by more than 6 %. */
  private boolean joinsBy(int piece) {
    return pieces.isWord(piece) && pieces.word(piece).letters().charAt(0) == '\u0628';
  }

  private boolean inherits(Draft draft, Draft previous) {
    boolean bracket =
        pieces.isOneOf(draft.first() - 1, "(")
            && draft.first() - previous.last() <= 2
            && previous.change() != Change.NONE;
    if (bracket && draft.kind() != Kind.COUNT) {
      return true;
    }
    boolean same =
        draft.kind() == previous.kind()
            && draft.unit().equals(previous.unit())
            && previous.role() == ChangeRole.DELTA
            && isJoined(draft)
            && (draft.is(Kind.PERCENT) || draft.first() - previous.last() <= 2);
    if (!same) {
      return false;
    }
    for (int i = previous.last(); i < draft.first(); i++) {
      if (sentence.breaks(i) || sentence.has(i, Role.LEVEL)) {
        return false;
      }
    }
    return true;
  }

  private boolean isJoined(Draft draft) {
    return pieces.word(draft.first()).letters().startsWith("\u0648")
        || (sentence.isClitic(draft.first() - 1)
            && pieces.word(draft.first() - 1).letters().startsWith("\u0648"));
  }

  /** The level that a participle or verbal noun right behind the number explains. */
  private Change behind(Draft draft) {
    int at = sentence.isComma(draft.last()) ? draft.last() + 1 : draft.last();
    if (!sentence.has(at, Role.MOVING) || draft.is(Kind.MULTIPLE)) {
      return Change.NONE;
    }
    return governors.direction(at);
  }

  private ChangeRole role(Draft draft, int at, int governor, boolean joinedBy) {
    int first = draft.first();
    boolean byJoined =
        joinedBy
            || hasPreposition(first, '\u0628')
            || (at + 1 < first && hasPreposition(at + 1, '\u0628'));
    if (sentence.ends(at, Role.SHARE_OF) || sentence.ends(at, Role.BY) || byJoined) {
      if (comparedBy(at, byJoined)) {
        return ChangeRole.BASE;
      }
      return sentence.ends(at, Role.SHARE_OF) && governors.reaches(governor, at)
          ? ChangeRole.NONE
          : ChangeRole.DELTA;
    }
    if (sentence.ends(at, Role.COMPARED)) {
      return ChangeRole.BASE;
    }
    if (governor < 0) {
      return ChangeRole.NONE;
    }
    if (sentence.has(at, Role.TO) || sentence.ends(at, Role.BECOMES) || becomes(at)) {
      return ChangeRole.TO;
    }
    if (sentence.has(at, Role.FROM)) {
      return goesTo(draft) || governor == at - 1 ? ChangeRole.FROM : ChangeRole.NONE;
    }
    if (draft.is(Kind.RATIO)) {
      return ChangeRole.NONE;
    }
    if (draft.is(Kind.PERCENT)) {
      return governor == at || !governors.isBlocked(governor, at)
          ? ChangeRole.DELTA
          : ChangeRole.NONE;
    }
    boolean near =
        (at - governor <= 1 || (!draft.is(Kind.COUNT) && isVerbOf(governor, at, first)))
            && (!draft.is(Kind.COUNT) || sentence.ends(at, Role.BY));
    return near && !sentence.has(at, Role.IN) ? ChangeRole.DELTA : ChangeRole.NONE;
  }

  private boolean isVerbOf(int governor, int at, int first) {
    int number = pieces.isWord(first) || pieces.isWord(first - 1) ? first : first - 1;
    return !hasPreposition(number, '\u0644') && governors.isVerbOf(governor, at);
  }

  private boolean becomes(int at) {
    for (int i = at; i > Math.max(0, at - 4); i--) {
      if (sentence.has(i, Role.BECOMES)) {
        return true;
      }
      if (sentence.isCovered(i) || sentence.isComma(i)) {
        return false;
      }
    }
    return false;
  }

  private boolean comparedBy(int at, boolean joined) {
    return joined && sentence.ends(at, Role.COMPARED);
  }

  private boolean hasPreposition(int piece, char letter) {
    if (!pieces.isWord(piece)) {
      return pieces.isWord(piece - 1)
          && sentence.isClitic(piece - 1)
          && pieces.word(piece - 1).letters().indexOf(letter) >= 0;
    }
    String letters = pieces.word(piece).letters();
    return letters.charAt(0) == letter
        || (letters.length() > 2 && letters.charAt(0) == '\u0648' && letters.charAt(1) == letter);
  }

  /** Whether the next number is the level that is reached. */
  private boolean goesTo(Draft draft) {
    for (Draft other : sentence.drafts()) {
      if (other.first() >= draft.last() && other.isAmount()) {
        int at = cueEnd(other);
        return sentence.has(at, Role.TO) || sentence.has(at, Role.BECOMES) || becomes(at);
      }
    }
    return sentence.has(draft.last(), Role.BEFORE);
  }

  /** Whether the comparison is with another time, or with a number of its own kind. */
  private boolean isCompared(Draft draft, int at) {
    for (int i = draft.last(); i < Math.min(pieces.size(), draft.last() + NEAR); i++) {
      if (sentence.breaks(i)) {
        break;
      }
      boolean time =
          sentence.has(i, Role.SAME_PERIOD)
              || sentence.has(i, Role.MONTH)
              || sentence.has(i, Role.DURATION)
              || sentence.at(i).map(other -> other.is(Kind.YEAR)).orElse(false);
      if (time) {
        return true;
      }
    }
    boolean explicit = sentence.has(at, Role.COMPARED) && pieces.word(at).letters().length() > 5;
    if (explicit || draft.is(Kind.PERCENT)) {
      return true;
    }
    for (Draft other : sentence.drafts()) {
      if (other.first() < draft.first() && other.change() != Change.NONE) {
        return other.kind() == draft.kind();
      }
    }
    return false;
  }
}
