package arnews.freq;

import arnews.stats.AdjustedP;
import arnews.stats.ConservativeLogRatio;
import arnews.stats.Keyness;
import arnews.stats.KeynessMeasure;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/**
 * The words of a corpus by how much they stand out against a reference corpus. All words of the
 * corpus are compared; words that the reference alone has are not.
 */
public final class KeynessRanking {
  /** The confidence of the bound of a log ratio, for all words at a time. */
  public static final double CONFIDENCE = 0.95;

  private final FormCounts corpus;
  private final KeynessMeasure measure;
  private final ConservativeLogRatio interval;
  private final long size;
  private final long referenceSize;
  private final long referenceArticles;
  private final long[] counts;
  // For each word of the corpus its count in the reference, which can then be let go of.
  private final long[] referenceCounts;
  // NaN of words that are too rare to be compared.
  private final double[] p;
  private final double[] q;
  private final long compared;
  private boolean tellable;

  /**
   * Compares the words of a corpus with those of another, counted by an equal query.
   *
   * @param measure what words are ranked by
   * @param least the count below which a word is not compared
   */
  public KeynessRanking(
      FormCounts corpus, FormCounts reference, KeynessMeasure measure, long least) {
    this.corpus = corpus;
    this.measure = measure;
    size = corpus.tokens();
    referenceSize = reference.tokens();
    counts = corpus.wordCounts();
    referenceArticles = reference.articles();
    referenceCounts = new long[counts.length];
    long[] there = reference.wordCounts();
    for (int word = 0; word < counts.length; word++) {
      int number = reference.table().find(corpus.table(), word);
      referenceCounts[word] = number < 0 ? 0 : there[number];
    }
    p = new double[counts.length];
    long family = 0;
    for (int word = 0; word < counts.length; word++) {
      p[word] = Double.NaN;
      if (counts[word] >= Math.max(least, 1)) {
        Keyness keyness = keyness(word);
        p[word] = measure.p(keyness);
        tellable |= !keyness.isSmall();
        family++;
      }
    }
    compared = family;
    q = AdjustedP.benjaminiHochberg(p);
    interval = new ConservativeLogRatio(CONFIDENCE, Math.max(1, compared));
  }

  private Keyness keyness(int word) {
    return Keyness.of(counts[word], size, referenceCounts[word], referenceSize);
  }

  /** How many tokens the reference has. */
  public long referenceSize() {
    return referenceSize;
  }

  /** How many articles the reference has. */
  public long referenceArticles() {
    return referenceArticles;
  }

  /** How many words were compared. */
  public long compared() {
    return compared;
  }

  /** How many words have a q below a bound: of these, chance makes at most that share. */
  public long below(double bound) {
    return Arrays.stream(q).filter(each -> each < bound).count();
  }

  /**
   * Whether a word is to be expected five times on both sides. If none is, the smaller side is too
   * small: hardly a difference can show.
   */
  public boolean isTellable() {
    return tellable;
  }

  /**
   * The rows, the word that stands out most first, made one by one.
   *
   * @param most how many rows at the most
   * @param withForms whether a row lists the forms of its word
   */
  public Iterable<KeynessRow> rows(int most, boolean withForms) {
    double[] scores = new double[counts.length];
    Strings words = corpus.table().words();
    BestWords best =
        new BestWords(
            Comparator.comparingDouble((Integer word) -> -scores[word])
                .thenComparingDouble(word -> -keyness(word).g2())
                .thenComparing(words::compare),
            most);
    for (int word = 0; word < scores.length; word++) {
      if (!Double.isNaN(p[word])) {
        scores[word] = measure.score(keyness(word), interval);
        best.add(word);
      }
    }
    FormStore store = corpus.table().forms();
    FormLists forms = withForms ? FormLists.ofAll(store, counts.length) : FormLists.NONE;
    List<Integer> ranked = best.ranked();
    return () -> {
      Iterator<Integer> order = ranked.iterator();
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          return order.hasNext();
        }

        @Override
        public KeynessRow next() {
          return row(order.next(), forms);
        }
      };
    };
  }

  private KeynessRow row(int word, FormLists forms) {
    Keyness keyness = keyness(word);
    return new KeynessRow(
        FreqRow.of(
            corpus.table().words().string(word),
            counts[word],
            corpus.articles(word),
            forms.of(word, corpus.table().forms()::count)),
        keyness,
        p[word],
        q[word],
        interval.of(keyness.corpora()));
  }
}
