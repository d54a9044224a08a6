package arnews.compare;

import java.util.Arrays;

/**
 * Tells reprints: articles of the same words, and articles of which one is the other, edited or
 * cut. What is compared are pairs of neighbouring words (Broder 1997, On the resemblance and
 * containment of documents, with shingles of two lemmas).
 */
final class Reprints {
  /** So much of the shingles of both is shared. */
  private static final double RESEMBLANCE = 0.5;

  /** Or so much of those of the shorter one, if it is no scrap of the longer. */
  private static final double CONTAINMENT = 0.8;

  private static final double SCRAP = 0.2;

  private Reprints() {}

  /** 64 bits of all words in their order, the same for the same words. */
  static long print(ArticleWords article, Vocabulary vocabulary) {
    long hash = article.size();
    for (int i = 0; i < article.size(); i++) {
      hash = (hash ^ vocabulary.hash(article.word(i))) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    return hash;
  }

  /** Whether both have the same words in the same order. */
  static boolean areSame(ArticleWords a, ArticleWords b) {
    if (a.size() != b.size()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      if (a.word(i) != b.word(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether one is the other, edited or cut. */
  static boolean areNear(ArticleWords a, ArticleWords b) {
    long[] left = shingles(a);
    long[] right = shingles(b);
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < left.length && j < right.length) {
      int difference = Long.compare(left[i], right[j]);
      shared += difference == 0 ? 1 : 0;
      i += difference <= 0 ? 1 : 0;
      j += difference >= 0 ? 1 : 0;
    }
    int either = left.length + right.length - shared;
    int fewer = Math.min(left.length, right.length);
    int more = Math.max(left.length, right.length);
    return either > 0
        && (shared >= RESEMBLANCE * either
            || (shared >= CONTAINMENT * fewer && fewer >= SCRAP * more));
  }

  /** The pairs of neighbouring words, each once, ascending. */
  private static long[] shingles(ArticleWords article) {
    long[] shingles = new long[Math.max(0, article.size() - 1)];
    for (int i = 0; i < shingles.length; i++) {
      shingles[i] = (long) article.word(i) << 32 | article.word(i + 1);
    }
    Arrays.sort(shingles);
    int distinct = 0;
    for (int i = 0; i < shingles.length; i++) {
      if (i == 0 || shingles[i] != shingles[i - 1]) {
        shingles[distinct++] = shingles[i];
      }
    }
    return Arrays.copyOf(shingles, distinct);
  }
}
