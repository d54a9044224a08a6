package arnews.freq;

import arnews.stats.HypergeometricDiversity;
import arnews.stats.MovingTypeTokenRatio;
import arnews.stats.TextualDiversity;
import java.util.Arrays;

/**
 * How diverse the words of articles are, each by itself and all together. What is measured along a
 * text is measured within articles, and summed: no window runs from one into the next, so that
 * their order does not matter. Counts of different articles merge in any order.
 */
public final class DiversityCounts implements Counter, FormTally {
  /** Texts of more tokens are measured in pieces of so many. */
  private static final int PIECE = 1 << 20;

  private final FormTable table;
  private final WordScanner scanner;
  private long[] counts = new long[1 << 10];
  // All zero between texts.
  private int[] marks = new int[1 << 10];
  private final SparseCounts articleCounts = new SparseCounts();
  private int[] sequence = new int[1 << 10];
  private int length;
  private long articles;
  private MovingTypeTokenRatio moving = MovingTypeTokenRatio.none(MovingTypeTokenRatio.WINDOW);
  private TextualDiversity textual = TextualDiversity.NONE;
  private MovingTypeTokenRatio articleMoving = moving;
  private TextualDiversity articleTextual = textual;

  public DiversityCounts(FreqQuery query) {
    table = new FormTable(query);
    scanner = new WordScanner(table);
  }

  @Override
  public void begin() {
    articles++;
    articleCounts.clear();
    articleMoving = MovingTypeTokenRatio.none(MovingTypeTokenRatio.WINDOW);
    articleTextual = TextualDiversity.NONE;
  }

  @Override
  public void block(byte[] utf8, int from, int to) {
    scanner.scan(utf8, from, to, this);
  }

  @Override
  public void end() {
    measure();
    moving = moving.plus(articleMoving);
    textual = textual.plus(articleTextual);
    for (int i = 0; i < articleCounts.size(); i++) {
      int word = articleCounts.number(i);
      counts[word] += articleCounts.count(word);
    }
  }

  @Override
  public void add(int form) {
    int word = table.wordOf(form);
    if (word < 0) {
      return;
    }
    if (length == sequence.length) {
      if (length == PIECE) {
        measure();
      } else {
        sequence = Arrays.copyOf(sequence, length * 2);
      }
    }
    sequence[length++] = word;
    articleCounts.add(word, 1);
  }

  private void measure() {
    room(table.words().size());
    articleMoving = articleMoving.with(sequence, length, marks);
    articleTextual = articleTextual.with(sequence, length, marks);
    length = 0;
  }

  private void room(int words) {
    if (words > counts.length) {
      int grown = ByteTable.grown(counts.length, words);
      counts = Arrays.copyOf(counts, grown);
      marks = Arrays.copyOf(marks, grown);
    }
  }

  /** Adds the counts of other articles. */
  public void merge(DiversityCounts other) {
    for (int number = 0; number < other.table.words().size(); number++) {
      int word = table.word(other.table, number);
      room(word + 1);
      other.room(number + 1);
      counts[word] += other.counts[number];
    }
    articles += other.articles;
    moving = moving.plus(other.moving);
    textual = textual.plus(other.textual);
  }

  /** The number of articles begun. */
  public long articles() {
    return articles;
  }

  /** All articles together. */
  public Diversity whole() {
    return diversity(counts, moving, textual);
  }

  /** The article that has ended last. */
  public Diversity ofArticle() {
    long[] mine = new long[articleCounts.size()];
    Arrays.setAll(mine, i -> articleCounts.count(articleCounts.number(i)));
    return diversity(mine, articleMoving, articleTextual);
  }

  private static Diversity diversity(
      long[] counts, MovingTypeTokenRatio moving, TextualDiversity textual) {
    // In the order of the counts, so that a sum of fractions is the same however they were merged.
    long[] sorted = Arrays.stream(counts).filter(count -> count > 0).sorted().toArray();
    double hdd = HypergeometricDiversity.of(sorted);
    return new Diversity(Arrays.stream(sorted).sum(), sorted.length, moving, textual, hdd);
  }
}
