package arnews.freq;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntToLongFunction;

/**
 * Puts words into order: the most frequent first, equally frequent ones by code point. Keeps no
 * more words than are wished for.
 */
final class Ranking {
  private final Comparator<Integer> order;
  private final IntToLongFunction counts;
  private final long least;
  private final int most;
  // The last in order is its head.
  private final PriorityQueue<Integer> best;

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
    this.most = most;
    this.order =
        (left, right) -> {
          int byCount = Long.compare(counts.applyAsLong(right), counts.applyAsLong(left));
          return byCount != 0 ? byCount : words.compare(left, right);
        };
    this.best = new PriorityQueue<>(order.reversed());
  }

  void add(int word) {
    long count = counts.applyAsLong(word);
    if (count < least || most == 0) {
      return;
    }
    if (best.size() < most) {
      best.add(word);
    } else if (count >= counts.applyAsLong(best.peek()) && order.compare(word, best.peek()) < 0) {
      best.poll();
      best.add(word);
    }
  }

  /** The numbers of the words, in order. */
  List<Integer> ranked() {
    List<Integer> ranked = new ArrayList<>(best);
    ranked.sort(order);
    return ranked;
  }
}
