package arnews.compare;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The pairs of articles that can share a passage. Of few articles all; of many those that share
 * some pairs of neighbouring content words that few articles have, found by an index of these.
 */
final class ReuseCandidates {
  /** Up to so many articles every pair is looked at. */
  private static final int FEW = 60;

  /** A pair of words in more articles is a phrase of the language or of an outlet. */
  private static final int MOST_ARTICLES = 40;

  /** So many pairs of words must be shared. */
  private static final int FEWEST_SHARED = 4;

  private final List<ArticleWords> articles;
  private final Vocabulary vocabulary;

  /** Takes articles with those that they may share something with. */
  @FunctionalInterface
  interface Sink {
    /** The next article, and others behind it, ascending. */
    void article(int a, int[] others);
  }

  ReuseCandidates(List<ArticleWords> articles, Vocabulary vocabulary) {
    this.articles = articles;
    this.vocabulary = vocabulary;
  }

  /** Hands over the articles, ascending. */
  void each(Sink sink) {
    if (articles.size() <= FEW) {
      for (int a = 0; a < articles.size(); a++) {
        sink.article(a, IntStream.range(a + 1, articles.size()).toArray());
      }
      return;
    }
    index(sink);
  }

  private void index(Sink sink) {
    long[][] keys = new long[articles.size()][];
    int total = 0;
    for (int i = 0; i < keys.length; i++) {
      keys[i] = keys(articles.get(i));
      total += keys[i].length;
    }
    // By key and then by article: 40 bits of the key's hash, 24 of the article.
    long[] entries = new long[total];
    int filled = 0;
    for (int i = 0; i < keys.length; i++) {
      for (long key : keys[i]) {
        entries[filled++] = key << 24 | i;
      }
    }
    Arrays.parallelSort(entries);
    int[] starts = new int[keys.length + 1];
    count(entries, starts);
    for (int i = 0; i < keys.length; i++) {
      starts[i + 1] += starts[i];
    }
    int[] lists = new int[starts[keys.length]];
    int[] next = Arrays.copyOf(starts, keys.length);
    fill(entries, lists, next);
    int[] shared = new int[keys.length];
    int[] touched = new int[keys.length];
    for (int a = 0; a < keys.length; a++) {
      int count = 0;
      for (int at = starts[a]; at < starts[a + 1]; at++) {
        for (int place = lists[at] + 1; sameKey(entries, lists[at], place); place++) {
          int b = (int) (entries[place] & 0xFFFFFF);
          if (shared[b]++ == 0) {
            touched[count++] = b;
          }
        }
      }
      int kept = 0;
      for (int i = 0; i < count; i++) {
        boolean enough = shared[touched[i]] >= FEWEST_SHARED;
        shared[touched[i]] = 0;
        if (enough) {
          touched[kept++] = touched[i];
        }
      }
      Arrays.sort(touched, 0, kept);
      sink.article(a, Arrays.copyOf(touched, kept));
    }
  }

  private static boolean sameKey(long[] entries, int one, int other) {
    return other < entries.length && entries[one] >>> 24 == entries[other] >>> 24;
  }

  /** How many entries of each article are of a key that several articles have, but not too many. */
  private static void count(long[] entries, int[] starts) {
    for (int from = 0; from < entries.length; ) {
      int to = behind(entries, from);
      if (to - from > 1 && to - from <= MOST_ARTICLES) {
        for (int i = from; i < to; i++) {
          starts[(int) (entries[i] & 0xFFFFFF) + 1]++;
        }
      }
      from = to;
    }
  }

  private static void fill(long[] entries, int[] lists, int[] next) {
    for (int from = 0; from < entries.length; ) {
      int to = behind(entries, from);
      if (to - from > 1 && to - from <= MOST_ARTICLES) {
        for (int i = from; i < to; i++) {
          lists[next[(int) (entries[i] & 0xFFFFFF)]++] = i;
        }
      }
      from = to;
    }
  }

  private static int behind(long[] entries, int from) {
    int to = from + 1;
    while (sameKey(entries, from, to)) {
      to++;
    }
    return to;
  }

  /** The pairs of neighbouring content words of an article, each once. */
  private long[] keys(ArticleWords article) {
    long[] keys = new long[article.size()];
    int filled = 0;
    long before = 0;
    for (int i = 0; i < article.size(); i++) {
      if (!article.isStop(i)) {
        long hash = vocabulary.hash(article.word(i));
        if (before != 0) {
          long both = (before + hash) * 0x9E3779B97F4A7C15L;
          keys[filled++] = both >>> 24;
        }
        before = hash;
      }
    }
    Arrays.sort(keys, 0, filled);
    int distinct = 0;
    for (int i = 0; i < filled; i++) {
      if (i == 0 || keys[i] != keys[i - 1]) {
        keys[distinct++] = keys[i];
      }
    }
    return Arrays.copyOf(keys, distinct);
  }
}
