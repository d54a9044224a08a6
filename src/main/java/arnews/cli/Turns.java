package arnews.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Lets threads that read sources side by side hand over what they find in the order of the sources.
 * What is found before its turn is held, as much as fits; then the thread waits.
 *
 * @param <T> what is found
 */
final class Turns<T> {
  /** How many sources may be read before their turn. */
  private static final int AHEAD = 256;

  /** How many finds of such sources are held. */
  private static final int HELD = 2048;

  private final Consumer<? super T> taker;
  private final List<List<T>> waiting = new ArrayList<>();
  private int turn;
  private int held;
  private boolean abandoned;

  /**
   * Nothing found yet.
   *
   * @param taker takes what is found, in order, by one thread at a time
   */
  Turns(Consumer<? super T> taker) {
    this.taker = taker;
    for (int i = 0; i < AHEAD; i++) {
      waiting.add(null);
    }
  }

  /**
   * Hands over a part of what a source holds; waits for its turn.
   *
   * @param source the place of the source
   */
  synchronized void part(int source, List<T> found) {
    while (source != turn) {
      await();
    }
    found.forEach(taker);
  }

  /** Hands over the rest of what a source holds. */
  synchronized void end(int source, List<T> found) {
    while (source != turn && (source >= turn + AHEAD || held + found.size() > HELD)) {
      await();
    }
    waiting.set(source % AHEAD, List.copyOf(found));
    held += found.size();
    if (source == turn) {
      List<T> next = waiting.set(turn % AHEAD, null);
      while (next != null) {
        next.forEach(taker);
        held -= next.size();
        turn++;
        next = waiting.set(turn % AHEAD, null);
      }
      notifyAll();
    }
  }

  /** Lets nobody wait any longer: one thread has failed, and the turn of others may never come. */
  synchronized void abandon() {
    abandoned = true;
    notifyAll();
  }

  @SuppressWarnings("WaitNotInLoop") // both callers ask again
  private void await() {
    if (abandoned) {
      throw new IllegalStateException("another thread has failed");
    }
    try {
      wait();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting", e);
    }
  }
}
