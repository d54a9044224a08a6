package arnews.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Aligns two stretches of words: the longest sequence of like words that both have in order (Wagner
 * and Fischer 1974), cut where too many words in a row differ. Words of a stretch in another order
 * are aligned as a bag, and must then be nearly all.
 */
final class PassageEdges {
  /** Behind so many words without a like one a passage ends. */
  private static final int GAP = 7;

  /** A passage has so many words on each side. */
  private static final int FEWEST = 8;

  private static final int FEWEST_CONTENT = 4;

  /** So many words of a passage are like, of both sides. */
  private static final double LEAST_OVERLAP = 0.66;

  /** Below so many words more of them must be: names with their roles are no reuse. */
  private static final int SHORT = 12;

  private static final double LEAST_OF_SHORT = 0.8;
  private static final double LEAST_OF_BAG = 0.9;
  private static final int FEWEST_OF_BAG = 10;

  /** The alignment leaves the diagonal by so many words at most. */
  private static final int BAND = 100;

  private final ArticleWords a;
  private final ArticleWords b;

  /** Places of like words on both sides, in order. */
  private final List<int[]> aligned = new ArrayList<>();

  private PassageEdges(ArticleWords a, ArticleWords b) {
    this.a = a;
    this.b = b;
  }

  /** The passages of two stretches. */
  static List<Passage> passages(
      ArticleWords a, int aFrom, int aTo, ArticleWords b, int bFrom, int bTo) {
    PassageEdges edges = new PassageEdges(a, b);
    edges.align(aFrom, aTo, bFrom, bTo);
    List<Passage> passages = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= edges.aligned.size(); i++) {
      if (i == edges.aligned.size() || edges.isGap(i)) {
        edges.segment(from, i, passages);
        from = i;
      }
    }
    if (passages.isEmpty()) {
      edges.bag(aFrom, aTo, bFrom, bTo, passages);
    }
    return passages;
  }

  private boolean isGap(int index) {
    int[] before = aligned.get(index - 1);
    int[] next = aligned.get(index);
    return next[0] - before[0] > GAP
        || next[1] - before[1] > GAP
        || crosses(a, before[0], next[0])
        || crosses(b, before[1], next[1]);
  }

  /** A title is no part of the text below it. */
  private static boolean crosses(ArticleWords words, int before, int next) {
    return before < words.titleWords() && next >= words.titleWords() && words.titleWords() <= 25;
  }

  /** The first side is the rows. */
  private void align(int aFrom, int aTo, int bFrom, int bTo) {
    int rows = aTo - aFrom;
    int columns = bTo - bFrom;
    int[][] lengths = new int[rows + 1][];
    int width = 2 * BAND + Math.abs(rows - columns) + 1;
    for (int i = rows; i >= 0; i--) {
      lengths[i] = new int[width + 2];
      int first = Math.max(0, i - BAND - Math.max(0, rows - columns));
      for (int j = Math.min(columns, first + width - 1); j >= first; j--) {
        if (i < rows && j < columns) {
          int place = j - first;
          if (a.word(aFrom + i) == b.word(bFrom + j)) {
            lengths[i][place] = 1 + at(lengths, i + 1, j + 1, rows, columns, width);
          } else {
            lengths[i][place] =
                Math.max(
                    at(lengths, i + 1, j, rows, columns, width),
                    at(lengths, i, j + 1, rows, columns, width));
          }
        }
      }
    }
    int i = 0;
    int j = 0;
    while (i < rows && j < columns) {
      if (a.word(aFrom + i) == b.word(bFrom + j)
          && at(lengths, i, j, rows, columns, width)
              == 1 + at(lengths, i + 1, j + 1, rows, columns, width)) {
        aligned.add(new int[] {aFrom + i, bFrom + j});
        i++;
        j++;
      } else if (at(lengths, i + 1, j, rows, columns, width)
          >= at(lengths, i, j + 1, rows, columns, width)) {
        i++;
      } else {
        j++;
      }
    }
  }

  private static int at(int[][] lengths, int i, int j, int rows, int columns, int width) {
    if (i >= rows || j >= columns) {
      return 0;
    }
    int first = Math.max(0, i - BAND - Math.max(0, rows - columns));
    int place = j - first;
    return place < 0 || place >= width ? 0 : lengths[i][place];
  }

  private void segment(int from, int to, List<Passage> passages) {
    int first = from;
    int last = to - 1;
    int aFrom = aligned.get(first)[0];
    int aTo = aligned.get(last)[0] + 1;
    int bFrom = aligned.get(first)[1];
    int bTo = aligned.get(last)[1] + 1;
    int content = 0;
    for (int i = first; i <= last; i++) {
      content += a.isStop(aligned.get(i)[0]) ? 0 : 1;
    }
    int matched = last - first + 1;
    double overlap = 2.0 * matched / (aTo - aFrom + bTo - bFrom);
    int shorter = Math.min(aTo - aFrom, bTo - bFrom);
    double least = shorter < SHORT ? LEAST_OF_SHORT : LEAST_OVERLAP;
    if (shorter >= FEWEST && overlap >= least && content >= FEWEST_CONTENT) {
      boolean verbatim = matched == aTo - aFrom && matched == bTo - bFrom;
      passages.add(new Passage(a, aFrom, aTo, b, bFrom, bTo, overlap, verbatim));
    }
  }

  /** Words in another order. */
  private void bag(int aFrom, int aTo, int bFrom, int bTo, List<Passage> passages) {
    Map<Integer, Integer> words = counts(a, aFrom, aTo);
    Map<Integer, Integer> others = counts(b, bFrom, bTo);
    int[] left = edges(a, aFrom, aTo, others);
    int[] right = edges(b, bFrom, bTo, words);
    Map<Integer, Integer> inside = counts(a, left[0], left[1]);
    int shared = 0;
    int content = 0;
    for (int i = right[0]; i < right[1]; i++) {
      Integer count = inside.get(b.word(i));
      if (count != null && count > 0) {
        inside.put(b.word(i), count - 1);
        shared++;
        content += b.isStop(i) ? 0 : 1;
      }
    }
    int all = left[1] - left[0] + right[1] - right[0];
    double overlap = all == 0 ? 0 : 2.0 * shared / all;
    if (overlap >= LEAST_OF_BAG && content >= FEWEST_OF_BAG) {
      passages.add(new Passage(a, left[0], left[1], b, right[0], right[1], overlap, false));
    }
  }

  /** A stretch without the words at its ends that the other side does not have. */
  private static int[] edges(ArticleWords words, int from, int to, Map<Integer, Integer> others) {
    int first = from;
    int behind = to;
    while (first < behind && !others.containsKey(words.word(first))) {
      first++;
    }
    while (behind > first && !others.containsKey(words.word(behind - 1))) {
      behind--;
    }
    return new int[] {first, behind};
  }

  private static Map<Integer, Integer> counts(ArticleWords words, int from, int to) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int i = from; i < to; i++) {
      counts.merge(words.word(i), 1, Integer::sum);
    }
    return counts;
  }
}
