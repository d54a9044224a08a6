package arnews.entities;

import java.util.HashMap;
import java.util.Map;

/**
 * Which of several entities a shorter name means, by how many articles give a fuller one: one that
 * nearly all of them mean, if there is enough of it beside the articles that give the short alone.
 */
final class Dominance {
  /** Of the articles that give a fuller name so many must mean the same. */
  private static final double DOMINANT = 0.9;

  /** So many of the articles with the short name alone must others give the fuller one. */
  private static final double EVIDENCE = 0.05;

  private final Map<Integer, Integer> articles = new HashMap<>();
  private int all;

  /** So many articles give a fuller name of an entity. */
  void add(int entity, int count) {
    articles.merge(entity, count, Integer::sum);
    all += count;
  }

  /**
   * The entity that is meant, or -1.
   *
   * @param others how many articles give the short name another meaning
   * @param alone how many articles give it alone
   */
  int of(int others, int alone) {
    for (Map.Entry<Integer, Integer> each : articles.entrySet()) {
      int count = each.getValue();
      if (count >= DOMINANT * (all + others) && count >= EVIDENCE * alone) {
        return each.getKey();
      }
    }
    return -1;
  }
}
