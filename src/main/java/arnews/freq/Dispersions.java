package arnews.freq;

import arnews.stats.DeviationOfProportions;
import arnews.stats.PartFrequencies;

/**
 * How evenly the words of counted articles are spread over them. The same articles are read a
 * second time, so that no more than a few numbers a word need be kept. All threads look words up in
 * the one table of the totals and add to the same sums, so that memory does not grow with them:
 * whole numbers, to which the order is no matter.
 */
public final class Dispersions {
  /** The numbers of a word lie side by side: adding to them waits for memory once. */
  static final int STRIDE = 4;

  private static final int SURPLUS = 0;
  private static final int FREQUENCIES = 1;
  private static final int SQUARES = 2;
  private static final int ENTROPIES = 3;

  private final FormTable table;
  private final long size;
  private final long[] counts;
  private final long[] sums;
  private long parts;

  /**
   * Dispersions of none of the articles yet.
   *
   * @param totals the counts of all articles, which take no more from now on
   */
  public Dispersions(FormCounts totals) {
    totals.table().freeze();
    this.table = totals.table();
    this.size = totals.tokens();
    this.counts = totals.wordCounts();
    this.sums = new long[Math.multiplyExact(counts.length, STRIDE)];
  }

  /**
   * Takes articles; any number of threads may have one each. A form that the totals do not know is
   * an {@link java.io.UncheckedIOException}: the input changed.
   */
  public Counter counter() {
    return new DispersionCounter(this, table);
  }

  /**
   * What an article adds to the numbers of a word.
   *
   * @param count how often the word occurs in it
   * @param tokens how many tokens it has
   * @param added takes the numbers from {@code at} on
   */
  void part(int word, long count, long tokens, long[] added, int at) {
    PartFrequencies frequency = PartFrequencies.of(count, tokens);
    added[at + SURPLUS] = DeviationOfProportions.surplus(count, counts[word], tokens, size);
    added[at + FREQUENCIES] = frequency.sum();
    added[at + SQUARES] = frequency.squares();
    added[at + ENTROPIES] = frequency.entropy();
  }

  /** Adds an article: its words, and for one behind the other what {@link #part} tells. */
  synchronized void add(SparseCounts words, long[] added) {
    parts++;
    for (int i = 0; i < words.size(); i++) {
      int at = words.number(i) * STRIDE;
      for (int number = 0; number < STRIDE; number++) {
        sums[at + number] = Math.addExact(sums[at + number], added[i * STRIDE + number]);
      }
    }
  }

  /** The dispersion of the word with this number in the totals. */
  Dispersion of(int word) {
    int at = word * STRIDE;
    PartFrequencies frequencies =
        new PartFrequencies(sums[at + FREQUENCIES], sums[at + SQUARES], sums[at + ENTROPIES]);
    return new Dispersion(
        DeviationOfProportions.of(sums[at + SURPLUS], counts[word], size),
        frequencies.juillandD(parts),
        frequencies.carrollD2(parts));
  }
}
