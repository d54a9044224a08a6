package arnews.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the number expressions of a sentence. Where two rules match, the longer expression wins,
 * then the rule that stands first.
 */
public final class NumberFinder {
  private static final List<Rule> RULES =
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

  private NumberFinder() {}

  /** Whether any piece could begin an expression; most sentences have none. */
  public static boolean mayFind(Pieces pieces) {
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.mayCount(i)) {
        return true;
      }
    }
    return false;
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

  private static boolean begins(Pieces pieces, int piece) {
    return pieces.mayCount(piece) || pieces.isNumeral(piece + 1) || pieces.mayOpen(piece);
  }

  private static Optional<NumberMention> longest(Pieces pieces, int piece) {
    Optional<NumberMention> best = Optional.empty();
    for (Rule rule : RULES) {
      Optional<NumberMention> found = rule.at(pieces, piece);
      if (found.isPresent() && (best.isEmpty() || found.get().last() > best.get().last())) {
        best = found;
      }
    }
    return best;
  }
}
