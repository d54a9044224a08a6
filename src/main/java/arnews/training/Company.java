package arnews.training;

import arnews.morphology.Evidence;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Classes of words that keep the same company: by k-means over what stands directly before and
 * after them, the square roots of shares compared (the Hellinger distance; Dhillon and Modha,
 * Concept decompositions, Machine Learning 42, 2001, for k-means on the sphere).
 */
final class Company {
  private static final int NEIGHBOURS = 600;
  private static final int SHAPES = 48;
  private static final int SIDE = NEIGHBOURS + SHAPES;
  private static final int COLUMNS = 2 * SIDE;
  private static final int CENTRES_FROM = 20_000;
  private static final int ROUNDS = 10;
  private static final String ARTICLE = "\u0627\u0644";

  private final List<String> words;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final int[][] columns;
  private final float[][] values;

  /**
   * Counts company.
   *
   * @param words what is classed, the commonest first
   */
  Company(Corpus corpus, List<String> words) throws IOException {
    this.words = words;
    for (int i = 0; i < words.size(); i++) {
      numbers.put(words.get(i), i);
    }
    int[][] counts = new int[words.size()][];
    corpus.read(paragraph -> count(paragraph, counts));
    columns = new int[counts.length][];
    values = new float[counts.length][];
    for (int i = 0; i < counts.length; i++) {
      compress(i, counts[i]);
      counts[i] = null;
    }
  }

  private void count(List<String> paragraph, int[][] counts) {
    for (int i = 0; i < paragraph.size(); i++) {
      Integer word = paragraph.get(i) == null ? null : numbers.get(paragraph.get(i));
      if (word == null) {
        continue;
      }
      if (counts[word] == null) {
        counts[word] = new int[COLUMNS];
      }
      counts[word][neighbour(paragraph, i - 1)]++;
      counts[word][SIDE + neighbour(paragraph, i + 1)]++;
    }
  }

  private int neighbour(List<String> paragraph, int at) {
    if (at < 0 || at >= paragraph.size()) {
      return NEIGHBOURS;
    }
    String word = paragraph.get(at);
    if (word == null) {
      return NEIGHBOURS + 1;
    }
    Integer number = numbers.get(word);
    return number != null && number < NEIGHBOURS ? number : NEIGHBOURS + 2 + shape(word);
  }

  /** What a word looks like: with article or not, how it ends. */
  private static int shape(String word) {
    int article = word.startsWith(ARTICLE) ? 1 : word.indexOf(ARTICLE) == 1 ? 2 : 0;
    int end =
        switch (word.charAt(word.length() - 1)) {
          case '\u0629' -> 1;
          case '\u064A' -> 2;
          case '\u062A' -> word.length() > 3 && word.charAt(word.length() - 2) == '\u0627' ? 3 : 4;
          case '\u0646' ->
              word.length() > 3 && word.charAt(word.length() - 2) == '\u064A'
                  ? 5
                  : word.length() > 3 && word.charAt(word.length() - 2) == '\u0648' ? 6 : 7;
          case '\u0627' -> 8;
          case '\u0647' -> 9;
          default -> 0;
        };
    boolean imperfect = article == 0 && word.length() > 3 && word.charAt(0) == '\u064A';
    return imperfect ? 40 + (end == 6 ? 1 : end == 9 || end == 8 ? 2 : 0) : article * 10 + end;
  }

  private void compress(int word, int[] counts) {
    if (counts == null) {
      columns[word] = new int[0];
      values[word] = new float[0];
      return;
    }
    int filled = 0;
    double all = 0;
    for (int count : counts) {
      filled += count > 0 ? 1 : 0;
      all += count;
    }
    columns[word] = new int[filled];
    values[word] = new float[filled];
    int at = 0;
    for (int i = 0; i < COLUMNS; i++) {
      if (counts[i] > 0) {
        columns[word][at] = i;
        values[word][at++] = (float) Math.sqrt(counts[i] / all);
      }
    }
  }

  /** The class of each word, from one on. */
  int[] classes() {
    int classes = Math.min(Evidence.CLASSES - 1, words.size());
    int from = Math.min(CENTRES_FROM, words.size());
    float[][] centres = new float[classes][];
    for (int i = 0; i < classes; i++) {
      centres[i] = dense((int) ((long) i * i * from / ((long) classes * classes)));
    }
    int[] nearest = new int[words.size()];
    for (int round = 0; round < ROUNDS; round++) {
      float[][] turned = turned(centres);
      IntStream.range(0, from)
          .parallel()
          .forEach(word -> nearest[word] = nearest(word, turned, classes));
      centres = means(nearest, from, centres);
    }
    float[][] turned = turned(centres);
    IntStream.range(0, words.size())
        .parallel()
        .forEach(word -> nearest[word] = nearest(word, turned, classes) + 1);
    return nearest;
  }

  /** A sum of points at the length of one; where there are none, the centre that was. */
  private static float[] scaled(float[] sum, float[] before) {
    double length = 0;
    for (float value : sum) {
      length += (double) value * value;
    }
    if (length == 0) {
      return before;
    }
    float scale = (float) (1 / Math.sqrt(length));
    for (int column = 0; column < COLUMNS; column++) {
      sum[column] *= scale;
    }
    return sum;
  }

  private float[] dense(int word) {
    float[] row = new float[COLUMNS];
    for (int i = 0; i < columns[word].length; i++) {
      row[columns[word][i]] = values[word][i];
    }
    return row;
  }

  /** For each column the values of all centres, so that they are read in a row. */
  private static float[][] turned(float[][] centres) {
    float[][] turned = new float[COLUMNS][centres.length];
    for (int i = 0; i < centres.length; i++) {
      for (int column = 0; column < COLUMNS; column++) {
        turned[column][i] = centres[i][column];
      }
    }
    return turned;
  }

  private int nearest(int word, float[][] turned, int classes) {
    float[] products = new float[classes];
    for (int i = 0; i < columns[word].length; i++) {
      float[] column = turned[columns[word][i]];
      float value = values[word][i];
      for (int centre = 0; centre < classes; centre++) {
        products[centre] += value * column[centre];
      }
    }
    int best = 0;
    for (int centre = 1; centre < classes; centre++) {
      if (products[centre] > products[best]) {
        best = centre;
      }
    }
    return best;
  }

  private float[][] means(int[] nearest, int from, float[][] before) {
    float[][] sums = new float[before.length][COLUMNS];
    for (int word = 0; word < from; word++) {
      float[] sum = sums[nearest[word]];
      for (int i = 0; i < columns[word].length; i++) {
        sum[columns[word][i]] += values[word][i];
      }
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] = scaled(sums[i], before[i]);
    }
    return sums;
  }
}
