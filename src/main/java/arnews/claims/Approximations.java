package arnews.claims;

import arnews.morphology.PartOfSpeech;
import arnews.numbers.Kind;
import arnews.numbers.Pieces;
import arnews.numbers.Role;
import arnews.numbers.RoleSet;
import java.util.List;

/** Words before and behind a number that make it a bound or an estimate. */
final class Approximations {
  private static final int LONGEST = 5;
  private static final int FAR = 4;
  private static final int MOST_BETWEEN = 10;
  private static final int LONGEST_SUBJECT = 20;
  private static final char BEH = '\u0628';

  private static final RoleSet BOUNDS =
      RoleSet.of(Role.ABOUT, Role.AT_LEAST, Role.MORE_THAN, Role.LESS_THAN, Role.AT_MOST);

  private static final Role[] BEHIND = {
    Role.AT_LEAST_BEHIND, Role.ABOUT_BEHIND, Role.AT_MOST_BEHIND
  };

  private final Sentence sentence;
  private final Pieces pieces;

  private Approximations(Sentence sentence) {
    this.sentence = sentence;
    pieces = sentence.pieces();
  }

  static void apply(Sentence sentence) {
    Approximations approximations = new Approximations(sentence);
    List<Draft> drafts = sentence.drafts();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      int limit = i + 1 < drafts.size() ? drafts.get(i + 1).first() : sentence.pieces().size();
      Approximation behind = approximations.behind(draft.last(), limit);
      Approximation before = approximations.before(draft);
      Approximation found = behind == Approximation.NONE ? before : behind;
      if (found == Approximation.NONE && i > 0) {
        found = approximations.shared(drafts.get(i - 1), draft);
      }
      draft.approximate(found);
    }
  }

  private Approximation before(Draft draft) {
    int at = sentence.before(draft.first());
    if (draft.is(Kind.ORDINAL) || at < 0) {
      return Approximation.NONE;
    }
    int end = at + 1;
    for (int from = Math.max(0, end - LONGEST); from < end; from++) {
      if (!pieces.mayBegin(from, BOUNDS)) {
        continue;
      }
      for (Approximation each : Approximation.values()) {
        Role role = role(each);
        if (role != Role.NONE && pieces.behind(from, role) == end && !isSuperlative(from, draft)) {
          return each;
        }
      }
    }
    Approximation apart = apart(at);
    if (apart == Approximation.NONE && draft.isAmount()) {
      apart = ofNumber(at);
    }
    return apart == Approximation.NONE && isEstimated(draft, at) ? Approximation.ABOUT : apart;
  }

  /** Estimated at so much: the preposition stands with the number. */
  private boolean isEstimated(Draft draft, int at) {
    boolean by =
        pieces.isWord(draft.first())
            ? pieces.text().charAt(pieces.start(draft.first())) == BEH
            : at + 1 < draft.first() && pieces.text().charAt(pieces.start(at + 1)) == BEH;
    for (int i = at; by && i >= Math.max(0, at - MOST_BETWEEN); i--) {
      if (sentence.isCovered(i) || sentence.breaks(i)) {
        return false;
      }
      if (sentence.has(i, Role.ESTIMATED) && !isOfAmount(i)) {
        return true;
      }
    }
    return false;
  }

  /** A great deal of, where the preposition joined makes a noun of the letters of estimated. */
  private boolean isOfAmount(int piece) {
    return pieces.word(piece).letters().charAt(0) == BEH;
  }

  private static Role role(Approximation approximation) {
    return switch (approximation) {
      case NONE -> Role.NONE;
      case ABOUT -> Role.ABOUT;
      case AT_LEAST -> Role.AT_LEAST;
      case MORE_THAN -> Role.MORE_THAN;
      case LESS_THAN -> Role.LESS_THAN;
      case AT_MOST -> Role.AT_MOST;
    };
  }

  /** The most ten countries: most without than is no bound. */
  private boolean isSuperlative(int from, Draft draft) {
    return sentence.has(from, Role.SUPERLATIVE) && from + 1 == draft.first();
  }

  /** A verb of exceeding with its subject between: their ages are below 55 years. */
  private Approximation apart(int at) {
    boolean than = sentence.has(at, Role.THAN);
    int to = sentence.has(at, Role.STANDING_AT) ? at - 1 : at;
    for (int i = at - (than ? 1 : 0); i >= Math.max(0, at - FAR); i--) {
      if (sentence.isCovered(i) || sentence.breaks(i) || sentence.isComma(i)) {
        return Approximation.NONE;
      }
      boolean not = sentence.has(i - 1, Role.NOT);
      if (sentence.has(i, Role.EXCEEDS)) {
        return not ? Approximation.AT_MOST : Approximation.MORE_THAN;
      }
      if (than && sentence.has(i, Role.RISE)) {
        return not ? Approximation.AT_MOST : Approximation.MORE_THAN;
      }
      if (than && sentence.has(i, Role.IS_LESS)) {
        return not ? Approximation.AT_LEAST : Approximation.LESS_THAN;
      }
      if (sentence.has(to, Role.TO) && sentence.has(i, Role.REACHES) && isLimit(i)) {
        return Approximation.AT_MOST;
      }
    }
    return Approximation.NONE;
  }

  /** The number of those who registered exceeds 300: the verb stands first, the subject is long. */
  private Approximation ofNumber(int at) {
    boolean by =
        sentence.has(at, Role.TO) || sentence.has(at, Role.THAN) || sentence.ends(at, Role.BY);
    for (int i = at; !by && i >= Math.max(0, at - LONGEST_SUBJECT); i--) {
      if (sentence.isCovered(i) || sentence.breaks(i) || sentence.isComma(i)) {
        return Approximation.NONE;
      }
      boolean subject =
          sentence.has(i + 1, Role.NUMBER_OF) || sentence.has(i + 1, Role.STANDING_AT);
      if (subject && sentence.has(i, Role.EXCEEDS)) {
        return sentence.has(i - 1, Role.NOT) ? Approximation.AT_MOST : Approximation.MORE_THAN;
      }
      if (subject && sentence.has(i, Role.ABOUT) && sentence.is(i, PartOfSpeech.VERB)) {
        return Approximation.ABOUT;
      }
    }
    return Approximation.NONE;
  }

  /** Whether a penalty, a capacity or a limit reaches up to the number. */
  private boolean isLimit(int reaches) {
    for (int i = reaches - 1; i >= Math.max(0, reaches - FAR); i--) {
      if (sentence.has(i, Role.LIMIT)) {
        return true;
      }
    }
    return false;
  }

  private Approximation behind(int last, int limit) {
    for (int i = last; i < Math.min(limit, last + FAR); i++) {
      if (sentence.breaks(i) || sentence.isComma(i)) {
        break;
      }
      for (Role role : BEHIND) {
        if (sentence.has(i, role)) {
          return role == Role.AT_LEAST_BEHIND
              ? Approximation.AT_LEAST
              : role == Role.ABOUT_BEHIND ? Approximation.ABOUT : Approximation.AT_MOST;
        }
      }
    }
    return Approximation.NONE;
  }

  /** About 1500 fighters and six thousand civilians: about both. */
  private Approximation shared(Draft previous, Draft draft) {
    int gap = draft.first() - previous.last();
    boolean joined =
        gap <= FAR
            && previous.approximation() == Approximation.ABOUT
            && previous.kind() == draft.kind()
            && !draft.is(Kind.YEAR)
            && (pieces.coreStart(draft.first()) > pieces.start(draft.first())
                || sentence.isClitic(draft.first() - 1));
    for (int i = previous.last(); joined && i < draft.first(); i++) {
      joined = pieces.isWord(i);
    }
    return joined ? Approximation.ABOUT : Approximation.NONE;
  }
}
