package arnews.entities;

import java.util.stream.IntStream;

/**
 * The weights that features give to labels: a row of whole numbers from -127 to 127 for each known
 * feature.
 */
public final class FeatureWeights {
  private static final int FILTER_BITS = 15;
  private static final int FILTER_WORDS = 1 << FILTER_BITS;

  private final int[] keys;
  private final byte[] rows;

  /**
   * A bit for each known feature, by some bits of its hash: most features of a text are unknown,
   * and this much stays in the processor's cache.
   */
  private final long[] filter = new long[FILTER_WORDS];

  private FeatureWeights(int[] keys, byte[] rows) {
    for (int key : keys) {
      if (key != 0) {
        filter[filterWord(key)] |= 1L << key;
      }
    }
    this.keys = keys;
    this.rows = rows;
  }

  /**
   * Makes a table.
   *
   * @param features all different, none zero
   * @param rows {@link Label#COUNT} weights for each feature
   */
  public static FeatureWeights of(int[] features, byte[] rows) {
    int size = Math.max(2, Integer.highestOneBit(Math.max(1, features.length)) * 4);
    size = size > 3 * features.length ? size / 2 : size;
    int[] keys = new int[size];
    byte[] placed = new byte[size * Label.COUNT];
    for (int i = 0; i < features.length; i++) {
      int slot = HashSlots.of(keys, features[i]);
      keys[slot] = features[i];
      System.arraycopy(rows, i * Label.COUNT, placed, slot * Label.COUNT, Label.COUNT);
    }
    return new FeatureWeights(keys, placed);
  }

  private static int filterWord(int feature) {
    return feature >>> (Integer.SIZE - FILTER_BITS);
  }

  /** The known features, ascending. */
  public int[] features() {
    return IntStream.of(keys).filter(key -> key != 0).sorted().toArray();
  }

  /** The weights of known features, a row each. */
  public byte[] rowsOf(int[] features) {
    byte[] found = new byte[features.length * Label.COUNT];
    for (int i = 0; i < features.length; i++) {
      int slot = HashSlots.of(keys, features[i]);
      System.arraycopy(rows, slot * Label.COUNT, found, i * Label.COUNT, Label.COUNT);
    }
    return found;
  }

  /** Adds the weights of a feature to scores, if it is known. */
  void add(int feature, float[] scores, int at) {
    if ((filter[filterWord(feature)] & 1L << feature) == 0) {
      return;
    }
    int slot = HashSlots.of(keys, feature);
    if (keys[slot] == feature) {
      int row = slot * Label.COUNT;
      for (int label = 0; label < Label.COUNT; label++) {
        scores[at + label] += rows[row + label];
      }
    }
  }
}
