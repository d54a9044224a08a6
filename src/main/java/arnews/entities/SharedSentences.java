package arnews.entities;

import java.util.Arrays;
import java.util.List;

/**
 * Counts in how many sentences entities are named, alone and in pairs. What a mention means is
 * known when all articles are read; until then a sentence is a few numbers.
 */
public final class SharedSentences {
  /** Stands behind the last name of a sentence. */
  private static final int END = -1;

  private final IntList names = new IntList();
  private int[] sentences = {};
  private PairCounts pairs = new PairCounts();

  /**
   * Takes pairs of entities.
   *
   * @param <E> what it may throw
   */
  @FunctionalInterface
  public interface Taker<E extends Exception> {
    /** Two entities, by their places in the list, and in how many sentences both are named. */
    void pair(int first, int second, int sentences) throws E;
  }

  /**
   * Takes the sentences of an article.
   *
   * @param mentions in the order of the text
   * @param numbers a number for each mention, which tells its entity later
   */
  public void add(List<Mention> mentions, int[] numbers) {
    for (int i = 0; i < numbers.length; i++) {
      names.add(numbers[i]);
      boolean last = i + 1 == numbers.length;
      if (last || mentions.get(i + 1).sentence() != mentions.get(i).sentence()) {
        names.add(END);
      }
    }
  }

  /**
   * Counts the sentences.
   *
   * @param entities how many entities are listed
   * @param places for each number of a mention the place of its entity; negative where it has none
   */
  public void count(int entities, int[] places) {
    sentences = new int[entities];
    pairs = new PairCounts();
    int[] named = new int[16];
    int many = 0;
    for (int i = 0; i < names.size(); i++) {
      int name = names.get(i);
      if (name == END) {
        count(named, distinct(named, many));
        many = 0;
      } else if (places[name] >= 0) {
        named = many == named.length ? Arrays.copyOf(named, 2 * many) : named;
        named[many++] = places[name];
      }
    }
  }

  private void count(int[] named, int many) {
    for (int i = 0; i < many; i++) {
      sentences[named[i]]++;
      for (int other = 0; other < i; other++) {
        pairs.add(named[other], named[i], 1);
      }
    }
  }

  /** In how many sentences an entity is named. */
  public int of(int entity) {
    return sentences[entity];
  }

  /** Hands over the pairs that share sentences, in ascending order. */
  public <E extends Exception> void each(Taker<E> taker) throws E {
    for (long pair : pairs.sorted()) {
      int first = PairCounts.first(pair);
      int second = PairCounts.second(pair);
      taker.pair(first, second, pairs.count(first, second));
    }
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
}
