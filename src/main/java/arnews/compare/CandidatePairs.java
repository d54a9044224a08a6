package arnews.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The pairs of articles that can be alike. Of few articles all; of many those that share enough
 * weight in their heaviest words, found by an index of these words, so that the work grows with the
 * articles and not with their pairs.
 */
final class CandidatePairs {
  /** Up to so many articles every pair is compared. */
  static final int FEW = 2000;

  /** The heaviest words of an article that are looked up. */
  private static final int HEAVIEST = 32;

  /** A word of more articles is looked up nowhere. */
  private static final int MOST_ARTICLES = 400;

  /** So much of the cosine must come from words that are looked up. */
  private static final double LEAST_PART = 0.04;

  /** A key holds 15 bits of a weight, 28 of a hash, 20 of an index. */
  private static final int HIGHEST = (1 << 15) - 1;

  private static final int HASH = (1 << 28) - 1;
  private static final int INDEX = (1 << 20) - 1;

  private final List<SparseVector> vectors;
  private final TfIdf weights;
  private final Vocabulary vocabulary;

  /** Takes pairs. */
  @FunctionalInterface
  interface Sink {
    /** The next pair, the smaller index first. */
    void pair(int a, int b, double cosine);
  }

  CandidatePairs(List<SparseVector> vectors, TfIdf weights, Vocabulary vocabulary) {
    this.vectors = vectors;
    this.weights = weights;
    this.vocabulary = vocabulary;
  }

  /** Hands over the pairs, ascending. */
  void each(Sink sink) {
    if (vectors.size() <= FEW) {
      for (int a = 0; a < vectors.size(); a++) {
        for (int b = a + 1; b < vectors.size(); b++) {
          sink.pair(a, b, vectors.get(a).cosine(vectors.get(b)));
        }
      }
      return;
    }
    index(sink);
  }

  private void index(Sink sink) {
    int most = Math.max(MOST_ARTICLES, (int) Math.sqrt(vectors.size()));
    List<int[]> heaviest = new ArrayList<>(vectors.size());
    int words = 0;
    for (SparseVector vector : vectors) {
      int[] heavy = heaviest(vector, most);
      heaviest.add(heavy);
      for (int index : heavy) {
        words = Math.max(words, vector.word(index) + 1);
      }
    }
    int[] starts = new int[words + 1];
    for (int a = 0; a < heaviest.size(); a++) {
      for (int index : heaviest.get(a)) {
        starts[vectors.get(a).word(index) + 1]++;
      }
    }
    for (int word = 0; word < words; word++) {
      starts[word + 1] += starts[word];
    }
    int[] articles = new int[starts[words]];
    float[] weight = new float[articles.length];
    int[] next = Arrays.copyOf(starts, words);
    for (int a = 0; a < heaviest.size(); a++) {
      for (int index : heaviest.get(a)) {
        int place = next[vectors.get(a).word(index)]++;
        articles[place] = a;
        weight[place] = vectors.get(a).weight(index);
      }
    }
    float[] parts = new float[vectors.size()];
    int[] touched = new int[vectors.size()];
    for (int a = 0; a < heaviest.size(); a++) {
      int count = 0;
      for (int index : heaviest.get(a)) {
        int word = vectors.get(a).word(index);
        for (int place = next(articles, starts[word], starts[word + 1], a);
            place < starts[word + 1];
            place++) {
          int b = articles[place];
          if (parts[b] == 0) {
            touched[count++] = b;
          }
          parts[b] += vectors.get(a).weight(index) * weight[place];
        }
      }
      Arrays.sort(touched, 0, count);
      for (int i = 0; i < count; i++) {
        int b = touched[i];
        if (parts[b] >= LEAST_PART) {
          sink.pair(a, b, vectors.get(a).cosine(vectors.get(b)));
        }
        parts[b] = 0;
      }
    }
  }

  /** The first place of an article behind another. */
  private static int next(int[] articles, int from, int to, int article) {
    int found = Arrays.binarySearch(articles, from, to, article);
    return found < 0 ? -found - 1 : found + 1;
  }

  /**
   * The places of the heaviest words that are not too common; those of one weight in the order of
   * their hashes, whatever was read first.
   */
  private int[] heaviest(SparseVector vector, int most) {
    long[] keys = new long[vector.size()];
    int filled = 0;
    for (int i = 0; i < vector.size(); i++) {
      int articles = weights.articles(vector.word(i));
      if (articles > 1 && articles <= most) {
        long hash = vocabulary.hash(vector.word(i)) & HASH;
        keys[filled++] = (long) (vector.weight(i) * HIGHEST) << 48 | hash << 20 | i;
      }
    }
    Arrays.sort(keys, 0, filled);
    int[] heaviest = new int[Math.min(HEAVIEST, filled)];
    for (int i = 0; i < heaviest.length; i++) {
      heaviest[i] = (int) keys[filled - 1 - i] & INDEX;
    }
    return heaviest;
  }
}
