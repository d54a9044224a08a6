package arnews.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the text of an article that others have with its words in another order, where no pairs of
 * neighbours are left to find it by: windows of many sizes are compared as bags of content words,
 * the best are fitted to their edges and must then be nearly the same bag.
 */
final class ShuffledPassages {
  /** The first size of a window, in content words, and how much larger the next one is. */
  private static final int FIRST_SIZE = 14;

  private static final double GROWTH = 1.5;

  /** Windows begin so many to their length. */
  private static final int STEPS = 4;

  /** So much of a window must be in the other one before its edges are sought. */
  private static final double LEAST_OF_WINDOW = 0.55;

  /** So many words of a window within such a passage stand anywhere in the other article. */
  private static final double LEAST_INSIDE = 0.75;

  /** So much of both must be like in the end (Dice 1945). */
  private static final double LEAST = 0.8;

  private static final int FEWEST = 20;

  /** Few words of a passage stand in it so often. */
  private static final double MOST_TIMES = 1.5;

  private static final int ROUNDS = 6;

  /** An edge moves out as long as three words of five are like. */
  private static final int LIKE = 2;

  private static final int OTHER = -3;

  private final ArticleWords article;
  private final int[] content;

  /** The content words, each once, ascending; a word's place here is its number. */
  private final int[] kinds;

  /** The number of each content word. */
  private final int[] numbers;

  /** A finder of what others share with an article. */
  ShuffledPassages(ArticleWords article) {
    this.article = article;
    content = content(article);
    kinds = Arrays.stream(content).map(article::word).sorted().distinct().toArray();
    numbers = new int[content.length];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Arrays.binarySearch(kinds, article.word(content[i]));
    }
  }

  /** The places of the words that are no stop words. */
  private static int[] content(ArticleWords words) {
    int[] places = new int[words.size()];
    int filled = 0;
    for (int i = 0; i < places.length; i++) {
      if (!words.isStop(i)) {
        places[filled++] = i;
      }
    }
    return Arrays.copyOf(places, filled);
  }

  /** A stretch of content words of each article, and how alike they are. */
  private record Region(int aFrom, int aTo, int bFrom, int bTo, double share) {
    int size() {
      return Math.min(aTo - aFrom, bTo - bFrom);
    }

    boolean touches(Region other) {
      return aFrom < other.aTo && other.aFrom < aTo && bFrom < other.bTo && other.bFrom < bTo;
    }
  }

  /** The passages that the article shares with another, the largest of those that overlap. */
  List<Passage> with(ArticleWords other) {
    int[] theirs = content(other);
    if (Math.min(content.length, theirs.length) < FEWEST) {
      return List.of();
    }
    int[] b = new int[theirs.length];
    boolean[] shared = new boolean[kinds.length];
    int sharedKinds = 0;
    for (int i = 0; i < b.length; i++) {
      b[i] = Math.max(-1, Arrays.binarySearch(kinds, other.word(theirs[i])));
      if (b[i] >= 0 && !shared[b[i]]) {
        shared[b[i]] = true;
        sharedKinds++;
      }
    }
    if (sharedKinds < FEWEST * LEAST / MOST_TIMES) {
      return List.of();
    }
    int[] a = new int[content.length];
    for (int i = 0; i < a.length; i++) {
      a[i] = shared[numbers[i]] ? numbers[i] : -1;
    }
    List<Passage> passages = new ArrayList<>();
    for (Region region : regions(a, b, kinds.length)) {
      passages.add(
          new Passage(
              article,
              content[region.aFrom()],
              content[region.aTo() - 1] + 1,
              other,
              theirs[region.bFrom()],
              theirs[region.bTo() - 1] + 1,
              region.share(),
              false));
    }
    return passages;
  }

  private static List<Region> regions(int[] a, int[] b, int kinds) {
    int[] potential = new int[a.length + 1];
    for (int i = 0; i < a.length; i++) {
      potential[i + 1] = potential[i] + (a[i] >= 0 ? 1 : 0);
    }
    List<Region> found = new ArrayList<>();
    int longest = Math.min(a.length, b.length);
    int last = 0;
    for (double grown = FIRST_SIZE; last < longest; grown *= GROWTH) {
      int size = Math.min((int) grown, longest);
      last = size;
      int step = Math.max(1, size / STEPS);
      for (int from = 0; from + size <= a.length; from += step) {
        if (potential[from + size] - potential[from] >= LEAST_INSIDE * size) {
          Region region = region(a, from, size, b, kinds);
          if (region != null) {
            found.add(region);
          }
        }
      }
    }
    found.sort(
        Comparator.comparingInt(Region::size)
            .thenComparingDouble(Region::share)
            .reversed()
            .thenComparingInt(Region::aFrom)
            .thenComparingInt(Region::bFrom));
    List<Region> kept = new ArrayList<>();
    for (Region region : found) {
      if (kept.stream().noneMatch(region::touches)) {
        kept.add(region);
      }
    }
    return kept;
  }

  /** The region around a window and the likest window of the other; null where none is like. */
  private static Region region(int[] a, int from, int size, int[] b, int kinds) {
    int[] bag = new int[kinds];
    for (int i = from; i < from + size; i++) {
      if (a[i] >= 0) {
        bag[a[i]]++;
      }
    }
    int best = -1;
    int most = 0;
    int matched = 0;
    for (int i = 0; i < b.length; i++) {
      if (b[i] >= 0 && --bag[b[i]] >= 0) {
        matched++;
      }
      if (i >= size && b[i - size] >= 0 && ++bag[b[i - size]] > 0) {
        matched--;
      }
      if (i >= size - 1 && matched > most) {
        most = matched;
        best = i - size + 1;
      }
    }
    return most < LEAST_OF_WINDOW * size ? null : fitted(a, from, size, b, best, kinds);
  }

  /** Moves the edges of both sides in turn until they stay. */
  private static Region fitted(int[] a, int aFrom, int size, int[] b, int bFrom, int kinds) {
    int[] left = {aFrom, aFrom + size};
    int[] right = {bFrom, bFrom + size};
    for (int round = 0; round < ROUNDS; round++) {
      int margin = Math.max(left[1] - left[0], right[1] - right[0]) / 2;
      int[] nextLeft = edges(a, left, b, right, margin, kinds);
      int[] nextRight = edges(b, right, a, nextLeft, 0, kinds);
      boolean same = Arrays.equals(left, nextLeft) && Arrays.equals(right, nextRight);
      left = nextLeft;
      right = nextRight;
      if (same || left[1] - left[0] < FEWEST || right[1] - right[0] < FEWEST) {
        break;
      }
    }
    int smaller = Math.min(left[1] - left[0], right[1] - right[0]);
    if (smaller < FEWEST) {
      return null;
    }
    double share = share(a, left, b, right, kinds);
    return share >= LEAST ? new Region(left[0], left[1], right[0], right[1], share) : null;
  }

  /**
   * The stretch around another in which the words that a stretch of the other side has most
   * outnumber those that it lacks.
   *
   * @param margin how far the words of the other side are taken beyond its stretch
   */
  private static int[] edges(
      int[] words, int[] stretch, int[] others, int[] bounds, int margin, int kinds) {
    boolean[] has = new boolean[kinds];
    int to = Math.min(others.length, bounds[1] + margin);
    for (int i = Math.max(0, bounds[0] - margin); i < to; i++) {
      if (others[i] >= 0) {
        has[others[i]] = true;
      }
    }
    int reach = stretch[1] - stretch[0];
    int middle = (stretch[0] + stretch[1]) / 2;
    int first = middle;
    int sum = 0;
    int best = 0;
    for (int i = middle - 1; i >= Math.max(0, stretch[0] - reach); i--) {
      sum += words[i] >= 0 && has[words[i]] ? LIKE : OTHER;
      if (sum > best) {
        best = sum;
        first = i;
      }
    }
    int behind = middle;
    sum = 0;
    best = 0;
    for (int i = middle; i < Math.min(words.length, stretch[1] + reach); i++) {
      sum += words[i] >= 0 && has[words[i]] ? LIKE : OTHER;
      if (sum > best) {
        best = sum;
        behind = i + 1;
      }
    }
    return new int[] {first, behind};
  }

  private static double share(int[] a, int[] left, int[] b, int[] right, int kinds) {
    int[] bag = new int[kinds];
    for (int i = left[0]; i < left[1]; i++) {
      if (a[i] >= 0) {
        bag[a[i]]++;
      }
    }
    int matched = 0;
    for (int i = right[0]; i < right[1]; i++) {
      if (b[i] >= 0 && --bag[b[i]] >= 0) {
        matched++;
      }
    }
    return 2.0 * matched / (left[1] - left[0] + right[1] - right[0]);
  }
}
