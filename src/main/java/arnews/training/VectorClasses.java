package arnews.training;

import arnews.entities.HashSlots;
import arnews.entities.WordClasses;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Classes of words by k-means of their vectors on the sphere, at several levels. */
final class VectorClasses {
  private static final int[] LEVELS = {60, 300, 1000, 3000};
  private static final int MANY = 2000;
  private static final int ROUNDS = 8;
  private static final int ROUNDS_OF_MANY = 5;
  private static final int LENGTH = WordVectors.LENGTH;

  private final WordVectors vectors;
  private final float[] unit;

  private VectorClasses(WordVectors vectors) {
    this.vectors = vectors;
    unit = vectors.unit();
  }

  static WordClasses of(WordVectors vectors) {
    return new VectorClasses(vectors).table();
  }

  private WordClasses table() {
    int[][] levels = new int[LEVELS.length][];
    for (int level = 0; level < LEVELS.length; level++) {
      levels[level] = classes(LEVELS[level]);
    }
    int[] keys = new int[Integer.highestOneBit(vectors.size()) * 4];
    short[] classes = new short[keys.length * LEVELS.length];
    Set<Integer> known = new HashSet<>();
    for (int row = 0; row < vectors.size(); row++) {
      int hash = WordClasses.hash(vectors.word(row));
      if (known.add(hash)) {
        int slot = HashSlots.of(keys, hash);
        keys[slot] = hash;
        for (int level = 0; level < LEVELS.length; level++) {
          classes[slot * LEVELS.length + level] = (short) levels[level][row];
        }
      }
    }
    return new WordClasses(LEVELS.length, keys, classes);
  }

  private int[] classes(int size) {
    float[] centres = beginnings(size);
    int[] classes = new int[vectors.size()];
    int rounds = size > MANY ? ROUNDS_OF_MANY : ROUNDS;
    for (int round = 0; round < rounds; round++) {
      float[] from = centres;
      IntStream.range(0, classes.length)
          .parallel()
          .forEach(row -> classes[row] = nearest(from, size, row));
      centres = means(classes, size);
    }
    return classes;
  }

  private float[] beginnings(int size) {
    float[] centres = new float[size * LENGTH];
    Random random = new Random(size);
    Set<Integer> used = new HashSet<>();
    int filled = 0;
    while (filled < size) {
      int row = random.nextInt(vectors.size());
      if (vectors.count(row) >= 20 && used.add(row)) {
        System.arraycopy(unit, row * LENGTH, centres, filled * LENGTH, LENGTH);
        filled++;
      }
    }
    return centres;
  }

  private int nearest(float[] centres, int size, int row) {
    float most = Float.NEGATIVE_INFINITY;
    int best = 0;
    for (int centre = 0; centre < size; centre++) {
      float product = 0;
      for (int k = 0; k < LENGTH; k++) {
        product += unit[row * LENGTH + k] * centres[centre * LENGTH + k];
      }
      if (product > most) {
        most = product;
        best = centre;
      }
    }
    return best;
  }

  /** Common words weigh more, by the logarithm of their count. */
  private float[] means(int[] classes, int size) {
    double[] sums = new double[size * LENGTH];
    for (int row = 0; row < classes.length; row++) {
      double weight = Math.log(1 + vectors.count(row));
      for (int k = 0; k < LENGTH; k++) {
        sums[classes[row] * LENGTH + k] += weight * unit[row * LENGTH + k];
      }
    }
    float[] means = new float[sums.length];
    for (int centre = 0; centre < size; centre++) {
      double square = 0;
      for (int k = 0; k < LENGTH; k++) {
        square += sums[centre * LENGTH + k] * sums[centre * LENGTH + k];
      }
      double length = Math.max(Math.sqrt(square), 1e-9);
      for (int k = 0; k < LENGTH; k++) {
        means[centre * LENGTH + k] = (float) (sums[centre * LENGTH + k] / length);
      }
    }
    return means;
  }
}
