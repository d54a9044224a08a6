package arnews.compare;

/**
 * The weights of an article's words, by the numbers of the words; its length is 1 unless it is
 * empty.
 */
final class SparseVector {
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
    double product = 0;
    int i = 0;
    int j = 0;
    while (i < words.length && j < other.words.length) {
      int difference = Integer.compare(words[i], other.words[j]);
      if (difference == 0) {
        product += (double) weights[i] * other.weights[j];
      }
      i += difference <= 0 ? 1 : 0;
      j += difference >= 0 ? 1 : 0;
    }
    return Math.min(1, product);
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
