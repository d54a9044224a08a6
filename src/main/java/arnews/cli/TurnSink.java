package arnews.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Holds what a thread finds in a source and hands it over when it is the source's turn.
 *
 * @param <T> what is found
 */
abstract class TurnSink<T> implements SourceSink {
  private final Turns<T> turns;
  private final int part;
  private final List<T> found = new ArrayList<>();
  private int source;

  /**
   * Nothing found yet.
   *
   * @param part so many finds of a source are handed over together
   */
  TurnSink(Turns<T> turns, int part) {
    this.turns = turns;
    this.part = part;
  }

  /** Takes what was found. */
  final void add(T find) {
    found.add(find);
    if (found.size() == part) {
      turns.part(source, found);
      found.clear();
    }
  }

  @Override
  public final void beginSource(int index) {
    source = index;
  }

  @Override
  public final void endSource() {
    turns.end(source, found);
    found.clear();
  }

  @Override
  public final void abandon() {
    turns.abandon();
  }
}
