package arnews.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the text that two articles share. Pairs of lemmas that stand near each other in both are
 * the seeds; seeds that lie near each other on both sides are one passage, whatever their order, so
 * that shuffled words and small edits do no harm; what is found must then share enough of its words
 * as a bag. The scheme of seeding, extension and filtering is that of Potthast and others (2014,
 * Overview of the International Competition on Plagiarism Detection).
 */
public final class PassageFinder {
  /** So many words in a row may differ. */
  private static final int GAP = 7;

  /** The second word of a seed is one of so many behind the first. */
  private static final int REACH = 2;

  /** A seed that a side has more often is a phrase of the language. */
  private static final int MOST_PLACES = 12;

  /** Fewer seeds make no passage. */
  private static final int FEWEST_SEEDS = 5;

  /** A key holds a hash of two words, and in its lowest bits the place of the first. */
  private static final int PLACE_BITS = 24;

  private static final long PLACE = (1L << PLACE_BITS) - 1;

  private static final int SEEN = 1 << 14;

  private final ArticleWords article;
  private final long[] keys;

  /** Bits of the hashes of these keys: most pairs of words of another article have none of them. */
  private final BitSet seen = new BitSet(SEEN);

  /** A finder of what other articles share with one. */
  PassageFinder(ArticleWords article) {
    this.article = article;
    keys = keys(article);
    for (long key : keys) {
      seen.set(bit(key));
    }
  }

  /** The passages that two articles share, in the order of the first by its name. */
  public static List<Passage> between(ArticleWords one, ArticleWords other) {
    boolean ordered = one.article().compareTo(other.article()) <= 0;
    return new PassageFinder(ordered ? one : other).with(ordered ? other : one);
  }

  /** The passages that the article shares with one that comes behind it by its name. */
  List<Passage> with(ArticleWords other) {
    List<Passage> passages = new ArrayList<>();
    for (Stretch stretch : stretches(seeds(keys, seen(other)))) {
      if (stretch.seeds >= FEWEST_SEEDS) {
        stretch.add(article, other, passages);
      }
    }
    return distinct(passages);
  }

  /** The pairs of words that both have, by their places: that in the first is the upper half. */
  private static long[] seeds(long[] a, long[] b) {
    long[] seeds = new long[64];
    int filled = 0;
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      long difference = Long.compare(a[i] >>> PLACE_BITS, b[j] >>> PLACE_BITS);
      if (difference == 0) {
        int aEnd = behind(a, i);
        int bEnd = behind(b, j);
        if (bEnd - j <= MOST_PLACES) {
          for (int left = i; left < aEnd; left++) {
            for (int right = j; right < bEnd; right++) {
              if (filled == seeds.length) {
                seeds = Arrays.copyOf(seeds, 2 * filled);
              }
              seeds[filled++] = (a[left] & PLACE) << Integer.SIZE | (b[right] & PLACE);
            }
          }
        }
        i = aEnd;
        j = bEnd;
      } else if (difference < 0) {
        i++;
      } else {
        j++;
      }
    }
    Arrays.sort(seeds, 0, filled);
    return Arrays.copyOf(seeds, filled);
  }

  private static int behind(long[] keys, int from) {
    int to = from + 1;
    while (to < keys.length && keys[to] >>> PLACE_BITS == keys[from] >>> PLACE_BITS) {
      to++;
    }
    return to;
  }

  /** The pairs of near words of an article, ascending; the same for both orders of the words. */
  private static long[] keys(ArticleWords words) {
    long[] keys = new long[REACH * words.size()];
    int filled = unordered(words, keys);
    Arrays.sort(keys, 0, filled);
    return Arrays.copyOf(keys, filled);
  }

  /** Those of another article that the first may have, ascending. */
  private long[] seen(ArticleWords words) {
    long[] keys = new long[REACH * words.size()];
    int all = unordered(words, keys);
    int filled = 0;
    for (int i = 0; i < all; i++) {
      if (seen.get(bit(keys[i]))) {
        keys[filled++] = keys[i];
      }
    }
    Arrays.sort(keys, 0, filled);
    return Arrays.copyOf(keys, filled);
  }

  private static int bit(long key) {
    return (int) (key >>> PLACE_BITS) & (SEEN - 1);
  }

  private static int unordered(ArticleWords words, long[] keys) {
    int filled = 0;
    for (int i = 0; i < words.size(); i++) {
      for (int next = i + 1; next <= i + REACH && next < words.size(); next++) {
        if (!words.isStop(i) || !words.isStop(next)) {
          long one = Math.min(words.word(i), words.word(next));
          long other = Math.max(words.word(i), words.word(next));
          long hash = (one * 0x9E3779B97F4A7C15L + other) * 0xFF51AFD7ED558CCDL;
          keys[filled++] = (hash >>> (PLACE_BITS + 1)) << PLACE_BITS | (i & PLACE);
        }
      }
    }
    return filled;
  }

  /** Stretches of seeds that lie near each other on both sides, by their first seed. */
  private static List<Stretch> stretches(long[] seeds) {
    Joined joined = new Joined(seeds.length);
    int reach = GAP + REACH;
    for (int i = 0; i < seeds.length; i++) {
      for (int before = i - 1; before >= 0; before--) {
        if (a(seeds[i]) - a(seeds[before]) > reach) {
          break;
        }
        if (Math.abs(b(seeds[i]) - b(seeds[before])) <= reach) {
          joined.join(i, before);
        }
      }
    }
    Stretch[] ofRoot = new Stretch[seeds.length];
    List<Stretch> stretches = new ArrayList<>();
    for (int i = 0; i < seeds.length; i++) {
      int root = joined.root(i);
      if (root == i) {
        ofRoot[root] = new Stretch();
        stretches.add(ofRoot[root]);
      }
      ofRoot[root].take(a(seeds[i]), b(seeds[i]));
    }
    return stretches;
  }

  private static int a(long seed) {
    return (int) (seed >> Integer.SIZE);
  }

  private static int b(long seed) {
    return (int) seed;
  }

  /** From the first to the last seed on both sides. */
  private static final class Stretch {
    private int seeds;
    private int aFrom = Integer.MAX_VALUE;
    private int aLast;
    private int bFrom = Integer.MAX_VALUE;
    private int bLast;

    void take(int a, int b) {
      seeds++;
      aFrom = Math.min(aFrom, a);
      aLast = Math.max(aLast, a);
      bFrom = Math.min(bFrom, b);
      bLast = Math.max(bLast, b);
    }

    void add(ArticleWords a, ArticleWords b, List<Passage> passages) {
      int aTo = Math.min(a.size(), aLast + REACH + 1);
      int bTo = Math.min(b.size(), bLast + REACH + 1);
      passages.addAll(PassageEdges.passages(a, aFrom, aTo, b, bFrom, bTo));
    }
  }

  /** Without passages that lie in longer ones on both sides. */
  private static List<Passage> distinct(List<Passage> passages) {
    List<Passage> longest = new ArrayList<>(passages);
    longest.sort(
        Comparator.comparingInt((Passage passage) -> passage.aTo() - passage.aFrom())
            .thenComparingDouble(Passage::overlap)
            .reversed()
            .thenComparingInt(Passage::aFrom)
            .thenComparingInt(Passage::bFrom));
    List<Passage> kept = new ArrayList<>();
    for (Passage passage : longest) {
      boolean covered = false;
      for (Passage other : kept) {
        covered |= covers(other, passage);
      }
      if (!covered) {
        kept.add(passage);
      }
    }
    kept.sort(Comparator.comparingInt(Passage::aFrom).thenComparingInt(Passage::bFrom));
    return kept;
  }

  /** Whether half of a passage lies in another, on either side. */
  private static boolean covers(Passage other, Passage passage) {
    return 2 * shared(other.aFrom(), other.aTo(), passage.aFrom(), passage.aTo())
            > passage.aTo() - passage.aFrom()
        || 2 * shared(other.bFrom(), other.bTo(), passage.bFrom(), passage.bTo())
            > passage.bTo() - passage.bFrom();
  }

  private static int shared(int from, int to, int otherFrom, int otherTo) {
    return Math.max(0, Math.min(to, otherTo) - Math.max(from, otherFrom));
  }
}
