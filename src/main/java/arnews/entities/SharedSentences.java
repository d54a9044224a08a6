package arnews.entities;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Counts in how many sentences entities are named, alone and in pairs. What a mention means is
 * known when all articles are read; until then a sentence is a few numbers.
 */
public final class SharedSentences {
  /** Stands behind the last name of a sentence. */
  private static final int END = -1;

  private int[] names = new int[1024];
  private int size;

  /** Takes pairs of entities. */
  @FunctionalInterface
  public interface Taker {
    /** Two entities, by their places in the list, and in how many sentences both are named. */
    void pair(int first, int second, int sentences);
  }

  /**
   * Takes the sentences of an article.
   *
   * @param mentions in the order of the text
   * @param numbers a number for each mention, which tells its entity later
   */
  public void add(List<Mention> mentions, int[] numbers) {
    for (int i = 0; i < numbers.length; i++) {
      put(numbers[i]);
      boolean last = i + 1 == numbers.length;
      if (last || mentions.get(i + 1).sentence() != mentions.get(i).sentence()) {
        put(END);
      }
    }
  }

  /**
   * Counts the sentences that name each entity, and hands over the pairs, in ascending order.
   *
   * @param entities how many there are
   * @param place tells of a mention's number the place of its entity; negative where it has none
   * @return in how many sentences each entity is named
   */
  public int[] count(int entities, IntUnaryOperator place, Taker taker) {
    int[] sentences = new int[entities];
    PairCounts pairs = new PairCounts();
    int[] named = new int[16];
    int many = 0;
    for (int i = 0; i < size; i++) {
      if (names[i] == END) {
        many = distinct(named, many);
        for (int k = 0; k < many; k++) {
          sentences[named[k]]++;
          for (int other = 0; other < k; other++) {
            pairs.add(named[other], named[k]);
          }
        }
        many = 0;
        continue;
      }
      int entity = place.applyAsInt(names[i]);
      if (entity >= 0) {
        named = many == named.length ? Arrays.copyOf(named, 2 * many) : named;
        named[many++] = entity;
      }
    }
    pairs.each(taker::pair);
    return sentences;
  }

  /** Sorts the first so many and moves each to the front once; how many are left. */
  private static int distinct(int[] named, int many) {
    Arrays.sort(named, 0, many);
    int kept = 0;
    for (int i = 0; i < many; i++) {
      if (kept == 0 || named[kept - 1] != named[i]) {
        named[kept++] = named[i];
      }
    }
    return kept;
  }

  private void put(int name) {
    if (size == names.length) {
      names = Arrays.copyOf(names, size + (size >> 1));
    }
    names[size++] = name;
  }
}
