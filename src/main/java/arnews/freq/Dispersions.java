package arnews.freq;

import arnews.stats.DeviationOfProportions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * How evenly the words of counted articles are spread over them. Reads the same articles a second
 * time, so that no more than one number a word need be kept. Like counts, dispersions of different
 * articles merge. A word that the totals do not know is an {@link UncheckedIOException}: the input
 * changed.
 */
public final class Dispersions implements Counter {
  private final FormCounts totals;
  private final long size;
  private final long[] counts;
  private final ArticleCounts article;
  // For each word of the articles: its number in the totals plus one.
  private int[] places = new int[1 << 10];
  private final long[] surplus;

  /**
   * Dispersions of none of the articles yet.
   *
   * @param totals the counts of all articles; not to be changed any more
   */
  public Dispersions(FreqQuery query, FormCounts totals) {
    this.totals = totals;
    this.size = totals.tokens();
    this.counts = totals.wordCounts();
    this.surplus = new long[counts.length];
    this.article = new ArticleCounts(query);
  }

  @Override
  public void begin() {
    article.begin();
  }

  @Override
  public void block(byte[] utf8, int from, int to) {
    article.block(utf8, from, to);
  }

  @Override
  public void end() {
    SparseCounts words = article.words();
    for (int i = 0; i < words.size(); i++) {
      int word = words.number(i);
      int place = place(word);
      surplus[place] =
          Math.addExact(
              surplus[place],
              DeviationOfProportions.surplus(
                  words.count(word), counts[place], article.tokens(), size));
    }
  }

  private int place(int word) {
    if (word >= places.length) {
      places = Arrays.copyOf(places, ByteTable.grown(places.length, word + 1));
    }
    if (places[word] == 0) {
      int place = totals.table().find(article.table(), word);
      if (place < 0) {
        throw new UncheckedIOException(new IOException("an input changed while it was read"));
      }
      places[word] = place + 1;
    }
    return places[word] - 1;
  }

  /** Adds the dispersions of other articles, of the same totals. */
  public void merge(Dispersions other) {
    for (int place = 0; place < surplus.length; place++) {
      surplus[place] = Math.addExact(surplus[place], other.surplus[place]);
    }
  }

  /** Gries' DP of the word with this number in the totals. */
  OptionalDouble of(int word) {
    return OptionalDouble.of(DeviationOfProportions.of(surplus[word], counts[word], size));
  }
}
