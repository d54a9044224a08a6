package arnews.freq;

import arnews.stats.DeviationOfProportions;
import arnews.stats.PartFrequencies;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * How evenly the words of counted articles are spread over them. Reads the same articles a second
 * time, so that no more than a few numbers a word need be kept. Like counts, dispersions of
 * different articles merge. A word that the totals do not know is an {@link UncheckedIOException}:
 * the input changed.
 */
public final class Dispersions implements Counter {
  private final FormCounts totals;
  private final long size;
  private final long[] counts;
  private final ArticleCounts article;
  // For each word of the articles: its number in the totals plus one.
  private int[] places = new int[1 << 10];
  private final long[] surplus;
  // Sums over the articles of each word's frequencies, their squares, and their entropy.
  private final long[] frequencies;
  private final long[] squares;
  private final long[] entropies;
  private long parts;

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
    this.frequencies = new long[counts.length];
    this.squares = new long[counts.length];
    this.entropies = new long[counts.length];
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
    parts += article.tokens() > 0 ? 1 : 0;
    for (int i = 0; i < words.size(); i++) {
      int word = words.number(i);
      int place = place(word);
      surplus[place] =
          Math.addExact(
              surplus[place],
              DeviationOfProportions.surplus(
                  words.count(word), counts[place], article.tokens(), size));
      put(place, sums(place).plus(PartFrequencies.of(words.count(word), article.tokens())));
    }
  }

  private PartFrequencies sums(int place) {
    return new PartFrequencies(frequencies[place], squares[place], entropies[place]);
  }

  private void put(int place, PartFrequencies sums) {
    frequencies[place] = sums.sum();
    squares[place] = sums.squares();
    entropies[place] = sums.entropy();
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
      put(place, sums(place).plus(other.sums(place)));
    }
    parts += other.parts;
  }

  /** The dispersion of the word with this number in the totals. */
  Dispersion of(int word) {
    PartFrequencies sums = sums(word);
    return new Dispersion(
        DeviationOfProportions.of(surplus[word], counts[word], size),
        sums.juillandD(parts),
        sums.carrollD2(parts));
  }
}
