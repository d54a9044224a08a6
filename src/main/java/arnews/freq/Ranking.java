package arnews.freq;

import java.util.List;
import java.util.function.IntToLongFunction;

/**
 * Puts words into order: the most frequent first, equally frequent ones by code point. Keeps no
 * more words than are wished for.
 */
final class Ranking {
  private final IntToLongFunction counts;
  private final long least;
  private final BestWords best;

  /**
   * A ranking of no words yet.
   *
   * @param words the words by number
   * @param counts how often each occurs
   * @param least the count below which a word has no place
   * @param most how many words at the most
   */
  Ranking(Strings words, IntToLongFunction counts, long least, int most) {
    this.counts = counts;
    this.least = Math.max(least, 1);
    this.best =
        new BestWords(
            (left, right) -> {
              int byCount = Long.compare(counts.applyAsLong(right), counts.applyAsLong(left));
              return byCount != 0 ? byCount : words.compare(left, right);
            },
            most);
  }

  void add(int word) {
    if (counts.applyAsLong(word) >= least) {
      best.add(word);
    }
  }

  /** The numbers of the words, in order. */
  List<Integer> ranked() {
    return best.ranked();
  }
}
