package arnews.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the number expressions of a sentence. Where two rules match, the longer expression wins,
 * then the rule that stands first.
 */
public final class NumberFinder {
  static final List<Rule> RULES =
      List.of(
          new Dates(),
          new Periods(),
          new Times(),
          new Years(),
          new Scores(),
          new Quantities(),
          new Ratios(),
          new Multiples(),
          new Vagues(),
          new Ordinals(),
          new Duals(),
          new Singles());

  /** Behind a unit or month a number begins within so many words. */
  private static final int NEAR = 6;

  private NumberFinder() {}

  /** Whether any piece could begin an expression; most sentences have none. */
  public static boolean mayFind(Pieces pieces) {
    return pieces.mayCount();
  }

  /** The expressions of a sentence, in order; none overlaps another. */
  public static List<NumberMention> find(Pieces pieces) {
    List<NumberMention> found = new ArrayList<>();
    int i = 0;
    while (i < pieces.size()) {
      Optional<NumberMention> best = begins(pieces, i) ? longest(pieces, i) : Optional.empty();
      if (best.isPresent()) {
        found.add(best.get());
        i = best.get().last();
      } else {
        i++;
      }
    }
    return found;
  }

  /** Whether a number word, digits, or a unit or sign with a number near behind it stand here. */
  private static boolean begins(Pieces pieces, int piece) {
    if (pieces.mayCount(piece)) {
      return true;
    }
    boolean opens = pieces.mayOpen(piece);
    if (!opens && !pieces.isNumeral(piece + 1)) {
      return false;
    }
    for (int i = piece + 1; i < Math.min(pieces.size(), piece + NEAR); i++) {
      if (pieces.mayCount(i)) {
        return opens || !pieces.isPlain(piece);
      }
    }
    return false;
  }

  private static Optional<NumberMention> longest(Pieces pieces, int piece) {
    Optional<NumberMention> best = Optional.empty();
    for (Rule rule : RULES) {
      if (!mayOpen(rule, pieces, piece)) {
        continue;
      }
      Optional<NumberMention> found = rule.at(pieces, piece);
      if (found.isPresent() && (best.isEmpty() || found.get().last() > best.get().last())) {
        best = found;
      }
    }
    return best;
  }

  /** Whether an expression of a family may begin at a piece. */
  static boolean mayOpen(Rule rule, Pieces pieces, int piece) {
    return pieces.isNumeral(piece)
        ? rule.opensWithDigits()
        : pieces.mayBegin(piece, rule.openers());
  }
}
