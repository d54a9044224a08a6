package arnews.training;

import java.util.Arrays;
import java.util.Random;

/**
 * Vectors of words by the skip-gram model with negative sampling (Mikolov et al., NIPS 2013), of a
 * narrow window, which makes words alike that may stand for each other. One thread, so that the
 * same text gives the same vectors.
 */
final class WordVectors {
  static final int LENGTH = 64;

  private static final int WINDOW = 2;
  private static final int NEGATIVE = 5;
  private static final int LEAST = 5;
  private static final float RATE = 0.04f;
  private static final float LAST_RATE = 2.5e-6f;
  private static final double FREQUENT = 1e-4;
  private static final int DRAWS = 1 << 22;
  private static final int LINE = 20_000;
  private static final int SIGMOIDS = 1024;
  private static final int SIGMOID_STEPS = 64;

  private final TextWords text;
  private final int[] rows;
  private final int[] counts;
  private final int[] words;
  private final float[] vectors;
  private final float[] contexts;
  private final float[] kept;
  private final int[] draws = new int[DRAWS];
  private final float[] sigmoid = new float[SIGMOIDS];
  private final float[] change = new float[LENGTH];
  private long state = 12_345;

  /** Learns the vectors of the words that occur at least five times. */
  WordVectors(TextWords text) {
    this.text = text;
    int[] all = text.counts();
    rows = new int[all.length];
    Arrays.fill(rows, -1);
    int size = 0;
    for (int i = 0; i < all.length; i++) {
      rows[i] = all[i] >= LEAST ? size++ : -1;
    }
    words = new int[size];
    counts = new int[size];
    for (int i = 0; i < all.length; i++) {
      if (rows[i] >= 0) {
        words[rows[i]] = i;
        counts[rows[i]] = all[i];
      }
    }
    vectors = new float[size * LENGTH];
    contexts = new float[size * LENGTH];
    Random random = new Random(1);
    for (int i = 0; i < vectors.length; i++) {
      vectors[i] = (random.nextFloat() - 0.5f) / LENGTH;
    }
    kept = kept();
    fillDraws();
    for (int i = 0; i < SIGMOIDS; i++) {
      double x = (i - SIGMOIDS / 2) / (double) SIGMOID_STEPS;
      sigmoid[i] = (float) (1 / (1 + Math.exp(-x)));
    }
    learn();
  }

  /** How large a share of a word's places is read: frequent words say little. */
  private float[] kept() {
    long total = 0;
    for (int count : counts) {
      total += count;
    }
    float[] shares = new float[counts.length];
    for (int i = 0; i < shares.length; i++) {
      double share = counts[i] / (double) total;
      shares[i] = (float) Math.min(1, Math.sqrt(FREQUENT / share) + FREQUENT / share);
    }
    return shares;
  }

  private void fillDraws() {
    double whole = 0;
    for (int count : counts) {
      whole += Math.pow(count, 0.75);
    }
    int word = 0;
    double reached = Math.pow(counts[0], 0.75) / whole;
    for (int i = 0; i < DRAWS; i++) {
      draws[i] = word;
      while ((i + 1.0) / DRAWS > reached && word < counts.length - 1) {
        word++;
        reached += Math.pow(counts[word], 0.75) / whole;
      }
    }
  }

  private int next(int bits) {
    state = state * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
    return (int) (state >>> (Long.SIZE - bits));
  }

  private void learn() {
    int[] line = new int[LINE];
    int length = 0;
    for (int i = 0; i < text.size(); i++) {
      int word = text.get(i);
      if (word == TextWords.END) {
        learn(line, length, Math.max(LAST_RATE, RATE * (1 - (float) i / text.size())));
        length = 0;
      } else if (rows[word] >= 0 && length < LINE && next(24) < kept[rows[word]] * (1 << 24)) {
        line[length++] = rows[word];
      }
    }
  }

  private void learn(int[] line, int length, float rate) {
    for (int i = 0; i < length; i++) {
      int window = 1 + next(31) % WINDOW;
      for (int k = Math.max(0, i - window); k <= Math.min(length - 1, i + window); k++) {
        if (k != i) {
          pair(line[k] * LENGTH, line[i], rate);
        }
      }
    }
  }

  private void pair(int vector, int word, float rate) {
    Arrays.fill(change, 0);
    for (int draw = 0; draw <= NEGATIVE; draw++) {
      int target = draw == 0 ? word : draws[next(22)];
      if (draw > 0 && target == word) {
        continue;
      }
      int context = target * LENGTH;
      float product = 0;
      for (int k = 0; k < LENGTH; k++) {
        product += vectors[vector + k] * contexts[context + k];
      }
      int step = (int) (product * SIGMOID_STEPS) + SIGMOIDS / 2;
      float share = step < 0 ? 0 : step >= SIGMOIDS ? 1 : sigmoid[step];
      float error = ((draw == 0 ? 1 : 0) - share) * rate;
      for (int k = 0; k < LENGTH; k++) {
        change[k] += error * contexts[context + k];
        contexts[context + k] += error * vectors[vector + k];
      }
    }
    for (int k = 0; k < LENGTH; k++) {
      vectors[vector + k] += change[k];
    }
  }

  int size() {
    return words.length;
  }

  String word(int row) {
    return text.words().get(words[row]);
  }

  int count(int row) {
    return counts[row];
  }

  /** The vectors, each of length one. */
  float[] unit() {
    float[] unit = vectors.clone();
    for (int row = 0; row < words.length; row++) {
      double sum = 0;
      for (int k = 0; k < LENGTH; k++) {
        sum += unit[row * LENGTH + k] * (double) unit[row * LENGTH + k];
      }
      float length = (float) Math.sqrt(sum);
      for (int k = 0; k < LENGTH; k++) {
        unit[row * LENGTH + k] /= length;
      }
    }
    return unit;
  }
}
