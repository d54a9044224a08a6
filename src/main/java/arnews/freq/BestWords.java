package arnews.freq;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The first words of an order. Keeps no more words than are wished for. */
final class BestWords {
  private final Comparator<Integer> order;
  private final int most;
  // The last in order is its head.
  private final PriorityQueue<Integer> best;

  /**
   * No words yet.
   *
   * @param order of any two words one comes first
   * @param most how many words at the most
   */
  BestWords(Comparator<Integer> order, int most) {
    this.order = order;
    this.most = most;
    this.best = new PriorityQueue<>(order.reversed());
  }

  void add(int word) {
    if (best.size() < most) {
      best.add(word);
    } else if (most > 0 && order.compare(word, best.peek()) < 0) {
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
