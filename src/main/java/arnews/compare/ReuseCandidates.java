package arnews.compare;

import java.util.Arrays;
import java.util.BitSet;
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

  /** So many bits for each word tell the keys that are in several articles. */
  private static final int BITS_OF_WORD = 8;

  private static final int MOST_BITS = 1 << 28;

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
    long[] entries = entries();
    Arrays.parallelSort(entries);
    int[] starts = new int[articles.size() + 1];
    count(entries, starts);
    for (int i = 0; i < articles.size(); i++) {
      starts[i + 1] += starts[i];
    }
    int[] lists = new int[starts[articles.size()]];
    int[] next = Arrays.copyOf(starts, articles.size());
    fill(entries, lists, next);
    int[] shared = new int[articles.size()];
    int[] touched = new int[articles.size()];
    for (int a = 0; a < articles.size(); a++) {
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

  /**
   * The keys with the articles that have them: 40 bits of the key's hash, 24 of the article. Keys
   * of one article alone, which are most, are left out, but for a few that share their bits with
   * another.
   */
  private long[] entries() {
    long words = 0;
    for (ArticleWords article : articles) {
      words += article.size();
    }
    int bits = (int) Math.min(MOST_BITS, Long.highestOneBit(words) * BITS_OF_WORD);
    BitSet once = new BitSet(bits);
    BitSet again = new BitSet(bits);
    for (ArticleWords article : articles) {
      long[] keys = new long[article.size()];
      int size = keys(article, keys);
      for (int i = 0; i < size; i++) {
        int bit = (int) (keys[i] & (bits - 1));
        (once.get(bit) ? again : once).set(bit);
      }
    }
    long[] entries = new long[1 << 10];
    int filled = 0;
    for (int i = 0; i < articles.size(); i++) {
      for (long key : distinct(articles.get(i), again, bits - 1)) {
        if (filled == entries.length) {
          entries = Arrays.copyOf(entries, filled + filled / 2);
        }
        entries[filled++] = key << 24 | i;
      }
    }
    return Arrays.copyOf(entries, filled);
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

  /** The keys of an article whose bits are set, each once. */
  private long[] distinct(ArticleWords article, BitSet wanted, int mask) {
    long[] keys = new long[article.size()];
    int size = keys(article, keys);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (wanted.get((int) (keys[i] & mask))) {
        keys[kept++] = keys[i];
      }
    }
    Arrays.sort(keys, 0, kept);
    int distinct = 0;
    for (int i = 0; i < kept; i++) {
      if (i == 0 || keys[i] != keys[i - 1]) {
        keys[distinct++] = keys[i];
      }
    }
    return Arrays.copyOf(keys, distinct);
  }

  /** Fills in the pairs of neighbouring content words of an article; returns how many. */
  private int keys(ArticleWords article, long[] keys) {
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
    return filled;
  }
}
