package arnews.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Joins what was found in order with what was found shuffled. */
final class Scattered {
  /** Pieces in another order are one passage where they are so much of it, and so short. */
  private static final double LEAST_OF_SCATTERED = 0.9;

  private static final int LONGEST_PIECE = 15;
  private static final int MANY_PIECES = 5;
  private static final double LEAST_OF_MANY_PIECES = 0.8;

  private Scattered() {}

  /**
   * Adds what is shuffled in place of the pieces of it that were found in order, unless these are
   * most of it and stand in one order on both sides.
   */
  static List<Passage> joined(List<Passage> ordered, List<Passage> shuffled) {
    List<Passage> all = new ArrayList<>(ordered);
    for (Passage whole : shuffled) {
      List<Passage> pieces = new ArrayList<>();
      int covered = 0;
      boolean crossing = false;
      boolean apart = true;
      for (Passage piece : ordered) {
        if (isMostlyIn(piece, whole)) {
          crossing |= !pieces.isEmpty() && piece.bFrom() < pieces.get(pieces.size() - 1).bFrom();
          covered += piece.aTo() - piece.aFrom();
          pieces.add(piece);
        } else {
          apart &= !PassageFinder.covers(piece, whole);
        }
      }
      boolean scattered = isScattered(whole, pieces.size(), covered, crossing);
      if (apart && (scattered || pieces.isEmpty())) {
        all.removeAll(pieces);
        all.add(whole);
      }
    }
    all.sort(Comparator.comparingInt(Passage::aFrom).thenComparingInt(Passage::bFrom));
    return all;
  }

  private static boolean isScattered(Passage whole, int pieces, int covered, boolean crossing) {
    double least = crossing && pieces >= MANY_PIECES ? LEAST_OF_MANY_PIECES : LEAST_OF_SCATTERED;
    return whole.overlap() >= least
        && (2 * covered < whole.aTo() - whole.aFrom()
            || (crossing && covered <= LONGEST_PIECE * pieces));
  }

  /** Whether half of a passage lies in another on both sides. */
  private static boolean isMostlyIn(Passage piece, Passage whole) {
    return 2 * PassageFinder.shared(whole.aFrom(), whole.aTo(), piece.aFrom(), piece.aTo())
            > piece.aTo() - piece.aFrom()
        && 2 * PassageFinder.shared(whole.bFrom(), whole.bTo(), piece.bFrom(), piece.bTo())
            > piece.bTo() - piece.bFrom();
  }
}
