package arnews.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

  private PassageFinder() {}

  /** A pair of words that both have. */
  private record Seed(int a, int b) {}

  /** The passages that two articles share, in the order of the first by its name. */
  public static List<Passage> between(ArticleWords one, ArticleWords other) {
    boolean ordered = one.article().compareTo(other.article()) <= 0;
    ArticleWords a = ordered ? one : other;
    ArticleWords b = ordered ? other : one;
    List<Passage> passages = new ArrayList<>();
    for (List<Seed> cluster : clusters(seeds(a, b))) {
      if (cluster.size() >= FEWEST_SEEDS) {
        add(a, b, cluster, passages);
      }
    }
    return distinct(passages);
  }

  private static List<Seed> seeds(ArticleWords a, ArticleWords b) {
    Map<Long, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < b.size(); i++) {
      for (int next = i + 1; next <= i + REACH && next < b.size(); next++) {
        if (isSeed(b, i, next)) {
          places.computeIfAbsent(key(b, i, next), unused -> new ArrayList<>(1)).add(i);
        }
      }
    }
    List<Seed> seeds = new ArrayList<>();
    for (int i = 0; i < a.size(); i++) {
      for (int next = i + 1; next <= i + REACH && next < a.size(); next++) {
        List<Integer> found = isSeed(a, i, next) ? places.get(key(a, i, next)) : null;
        if (found != null && found.size() <= MOST_PLACES) {
          for (int place : found) {
            seeds.add(new Seed(i, place));
          }
        }
      }
    }
    return seeds;
  }

  private static boolean isSeed(ArticleWords words, int i, int next) {
    return !words.isStop(i) || !words.isStop(next);
  }

  /** The same for both orders of the words. */
  private static long key(ArticleWords words, int i, int next) {
    int one = words.word(i);
    int other = words.word(next);
    return (long) Math.min(one, other) << 32 | Math.max(one, other);
  }

  /** Seeds that lie near each other on both sides. */
  private static List<List<Seed>> clusters(List<Seed> seeds) {
    int[] root = new int[seeds.size()];
    Arrays.setAll(root, i -> i);
    int reach = GAP + REACH;
    for (int i = 0; i < root.length; i++) {
      for (int before = i - 1; before >= 0; before--) {
        Seed seed = seeds.get(i);
        Seed other = seeds.get(before);
        if (seed.a() - other.a() > reach) {
          break;
        }
        if (Math.abs(seed.b() - other.b()) <= reach) {
          join(root, i, before);
        }
      }
    }
    Map<Integer, List<Seed>> clusters = new java.util.TreeMap<>();
    for (int i = 0; i < root.length; i++) {
      clusters.computeIfAbsent(find(root, i), unused -> new ArrayList<>()).add(seeds.get(i));
    }
    return new ArrayList<>(clusters.values());
  }

  private static int find(int[] root, int index) {
    int at = index;
    while (root[at] != at) {
      root[at] = root[root[at]];
      at = root[at];
    }
    return at;
  }

  private static void join(int[] root, int one, int other) {
    int a = find(root, one);
    int b = find(root, other);
    root[Math.max(a, b)] = Math.min(a, b);
  }

  private static void add(
      ArticleWords a, ArticleWords b, List<Seed> cluster, List<Passage> passages) {
    int aFrom = Integer.MAX_VALUE;
    int aTo = 0;
    int bFrom = Integer.MAX_VALUE;
    int bTo = 0;
    for (Seed seed : cluster) {
      aFrom = Math.min(aFrom, seed.a());
      aTo = Math.max(aTo, Math.min(a.size(), seed.a() + REACH + 1));
      bFrom = Math.min(bFrom, seed.b());
      bTo = Math.max(bTo, Math.min(b.size(), seed.b() + REACH + 1));
    }
    passages.addAll(PassageEdges.passages(a, aFrom, aTo, b, bFrom, bTo));
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
