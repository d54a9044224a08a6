package arnews.entities;

import java.util.stream.IntStream;

/** Finds the best labels of a sentence (Viterbi 1967). One thread uses it at a time. */
public final class BestLabels {
  private static final int LABELS = Label.COUNT;

  private final float[] transitions;

  /** Which labels may stand before each. */
  private final int[][] before = new int[LABELS][];

  private float[] best = new float[LABELS];
  private byte[] back = new byte[LABELS];

  /**
   * Takes the scores of transitions.
   *
   * @param transitions from each label, that of the beginning last, to each
   */
  public BestLabels(float[] transitions) {
    this.transitions = transitions.clone();
    for (int to = 0; to < LABELS; to++) {
      int label = to;
      before[to] =
          IntStream.range(0, LABELS).filter(from -> Label.mayFollow(label, from)).toArray();
    }
    for (int from = 0; from <= LABELS; from++) {
      for (int to = 0; to < LABELS; to++) {
        if (!Label.mayFollow(to, from == LABELS ? Label.OUTSIDE : from)) {
          this.transitions[from * LABELS + to] = Float.NEGATIVE_INFINITY;
        }
      }
    }
  }

  /**
   * The best labels.
   *
   * @param scores of each label for each of {@code size} tokens
   */
  public void find(float[] scores, int size, int[] labels) {
    if (size == 0) {
      return;
    }
    if (back.length < size * LABELS) {
      back = new byte[2 * size * LABELS];
      best = new float[2 * size * LABELS];
    }
    for (int to = 0; to < LABELS; to++) {
      best[to] = scores[to] + transitions[LABELS * LABELS + to];
    }
    for (int i = 1; i < size; i++) {
      for (int to = 0; to < LABELS; to++) {
        float most = Float.NEGATIVE_INFINITY;
        int from = 0;
        for (int each : before[to]) {
          float score = best[(i - 1) * LABELS + each] + transitions[each * LABELS + to];
          if (score > most) {
            most = score;
            from = each;
          }
        }
        best[i * LABELS + to] = most + scores[i * LABELS + to];
        back[i * LABELS + to] = (byte) from;
      }
    }
    int label = 0;
    for (int each = 1; each < LABELS; each++) {
      if (best[(size - 1) * LABELS + each] > best[(size - 1) * LABELS + label]) {
        label = each;
      }
    }
    for (int i = size - 1; i >= 0; i--) {
      labels[i] = label;
      label = back[i * LABELS + label];
    }
  }
}
