package arnews.entities;

/**
 * The weights that features give to labels: a row of whole numbers from -127 to 127 for each known
 * feature.
 */
public final class FeatureWeights {
  private final int[] keys;
  private final byte[] rows;

  /**
   * Takes a table.
   *
   * @param keys the features at their places, 0 where none is; their number is a power of two
   * @param rows {@link Label#COUNT} weights for each place
   */
  public FeatureWeights(int[] keys, byte[] rows) {
    this.keys = keys;
    this.rows = rows;
  }

  /** Adds the weights of a feature to scores, if it is known. */
  void add(int feature, float[] scores, int at) {
    int slot = feature & keys.length - 1;
    while (keys[slot] != 0) {
      if (keys[slot] == feature) {
        int row = slot * Label.COUNT;
        for (int label = 0; label < Label.COUNT; label++) {
          scores[at + label] += rows[row + label];
        }
        return;
      }
      slot = slot + 1 & keys.length - 1;
    }
  }
}
