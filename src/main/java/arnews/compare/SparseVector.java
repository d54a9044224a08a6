package arnews.compare;

/**
 * The weights of an article's words, by the numbers of the words; its length is 1 unless it is
 * empty.
 */
final class SparseVector {
  /**
   * Products are added as whole numbers of this unit: a sum of floating point numbers depends on
   * their order, and that of the words is the order of the inputs.
   */
  private static final double UNIT = 1L << 40;

  private final int[] words;
  private final float[] weights;

  SparseVector(int[] words, float[] weights) {
    this.words = words;
    this.weights = weights;
  }

  int size() {
    return words.length;
  }

  int word(int index) {
    return words[index];
  }

  float weight(int index) {
    return weights[index];
  }

  /** The cosine of the angle between both, from 0 to 1. */
  double cosine(SparseVector other) {
    long product = 0;
    int i = 0;
    int j = 0;
    while (i < words.length && j < other.words.length) {
      int difference = Integer.compare(words[i], other.words[j]);
      if (difference == 0) {
        product += exact((double) weights[i] * other.weights[j]);
      }
      i += difference <= 0 ? 1 : 0;
      j += difference >= 0 ? 1 : 0;
    }
    return Math.min(1, rounded(product));
  }

  /** A number as a multiple of the unit, which can be added in any order. */
  static long exact(double number) {
    return (long) (number * UNIT);
  }

  /** The number again. */
  static double rounded(long sum) {
    return sum / UNIT;
  }

  /** How many words both have. */
  int shared(SparseVector other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < words.length && j < other.words.length) {
      int difference = Integer.compare(words[i], other.words[j]);
      shared += difference == 0 ? 1 : 0;
      i += difference <= 0 ? 1 : 0;
      j += difference >= 0 ? 1 : 0;
    }
    return shared;
  }
}
