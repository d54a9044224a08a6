package arnews.training;

import java.util.Arrays;
import java.util.List;

/**
 * A linear-chain conditional random field (Lafferty, McCallum, Pereira, ICML 2001), learnt by
 * FTRL-proximal (McMahan et al., KDD 2013), which leaves most weights at zero. Weights are shared
 * by all domains and added to those of the domain of a sentence (Daume, ACL 2007).
 */
final class Crf {
  private static final float ALPHA = 0.1f;
  private static final float BETA = 1f;
  private static final float SMALLEST = 2e-3f;

  private final int labels;
  private final int rows;
  private final float l1;
  private final float l2;
  private final float[] weights;
  private final float[] z;
  private final float[] root;
  private final float[] transitions;
  private final float[] transitionRoot;
  private final boolean[] allowed;

  /** A sentence: for each token lists of rows, the right label, and scores given beforehand. */
  record Sequence(int[][][] tokens, int[] gold, float[] given, int domain) {}

  Crf(int labels, int rows, int domains, float l1, float l2, boolean[] allowed) {
    this.labels = labels;
    this.rows = rows;
    this.l1 = l1;
    this.l2 = l2;
    this.allowed = allowed;
    int size = rows * labels * (1 + domains);
    weights = new float[size];
    z = new float[size];
    root = new float[size];
    transitions = new float[(labels + 1) * labels];
    transitionRoot = new float[(labels + 1) * labels];
  }

  float weight(int row, int label, int domain) {
    return weights[row * labels + label] + weights[((1 + domain) * rows + row) * labels + label];
  }

  float transition(int from, int to) {
    return transitions[from * labels + to];
  }

  void learn(List<Sequence> data, int rounds, long seed) {
    int[] order = new int[data.size()];
    Arrays.setAll(order, i -> i);
    java.util.Random random = new java.util.Random(seed);
    for (int round = 0; round < rounds; round++) {
      for (int i = order.length - 1; i > 0; i--) {
        int j = random.nextInt(i + 1);
        int swap = order[i];
        order[i] = order[j];
        order[j] = swap;
      }
      for (int index : order) {
        step(data.get(index));
      }
    }
  }

  float[] scores(Sequence s) {
    int n = s.tokens().length;
    float[] scores = s.given() == null ? new float[n * labels] : s.given().clone();
    int domain = (1 + s.domain()) * rows;
    for (int i = 0; i < n; i++) {
      int at = i * labels;
      for (int[] list : s.tokens()[i]) {
        for (int row : list) {
          int a = row * labels;
          int b = (domain + row) * labels;
          for (int l = 0; l < labels; l++) {
            scores[at + l] += weights[a + l] + weights[b + l];
          }
        }
      }
    }
    return scores;
  }

  /** The probability of each label of each token. */
  float[] marginals(Sequence s, float[] scores) {
    int n = s.tokens().length;
    double[] forward = new double[n * labels];
    double[] backward = new double[n * labels];
    return chain(n, scores, forward, backward);
  }

  private float[] chain(int n, float[] scores, double[] forward, double[] backward) {
    double[] exp = new double[n * labels];
    double[] trans = new double[(labels + 1) * labels];
    for (int k = 0; k < trans.length; k++) {
      trans[k] = allowed[k] ? Math.exp(transitions[k]) : 0;
    }
    for (int i = 0; i < n; i++) {
      float most = Float.NEGATIVE_INFINITY;
      for (int l = 0; l < labels; l++) {
        most = Math.max(most, scores[i * labels + l]);
      }
      for (int l = 0; l < labels; l++) {
        exp[i * labels + l] = Math.exp(scores[i * labels + l] - most);
      }
    }
    for (int i = 0; i < n; i++) {
      double sum = 0;
      for (int to = 0; to < labels; to++) {
        double value = 0;
        if (i == 0) {
          value = trans[labels * labels + to];
        } else {
          for (int from = 0; from < labels; from++) {
            value += forward[(i - 1) * labels + from] * trans[from * labels + to];
          }
        }
        value *= exp[i * labels + to];
        forward[i * labels + to] = value;
        sum += value;
      }
      for (int to = 0; to < labels; to++) {
        forward[i * labels + to] /= sum;
      }
    }
    for (int l = 0; l < labels; l++) {
      backward[(n - 1) * labels + l] = 1;
    }
    for (int i = n - 2; i >= 0; i--) {
      double sum = 0;
      for (int from = 0; from < labels; from++) {
        double value = 0;
        for (int to = 0; to < labels; to++) {
          value +=
              trans[from * labels + to]
                  * exp[(i + 1) * labels + to]
                  * backward[(i + 1) * labels + to];
        }
        backward[i * labels + from] = value;
        sum += value;
      }
      for (int from = 0; from < labels; from++) {
        backward[i * labels + from] /= sum;
      }
    }
    float[] p = new float[n * labels];
    for (int i = 0; i < n; i++) {
      double sum = 0;
      for (int l = 0; l < labels; l++) {
        sum += forward[i * labels + l] * backward[i * labels + l];
      }
      for (int l = 0; l < labels; l++) {
        p[i * labels + l] = (float) (forward[i * labels + l] * backward[i * labels + l] / sum);
      }
    }
    return p;
  }

  private void step(Sequence s) {
    int n = s.tokens().length;
    if (n == 0) {
      return;
    }
    float[] scores = scores(s);
    double[] forward = new double[n * labels];
    double[] backward = new double[n * labels];
    float[] p = chain(n, scores, forward, backward);
    float[] gradient = new float[labels];
    int domain = (1 + s.domain()) * rows;
    for (int i = 0; i < n; i++) {
      float most = 0;
      for (int l = 0; l < labels; l++) {
        gradient[l] = p[i * labels + l] - (s.gold()[i] == l ? 1 : 0);
        most = Math.max(most, Math.abs(gradient[l]));
      }
      if (most < SMALLEST) {
        continue;
      }
      for (int[] list : s.tokens()[i]) {
        for (int row : list) {
          update(row * labels, gradient);
          update((domain + row) * labels, gradient);
        }
      }
    }
    stepTransitions(s, n, scores, forward, backward);
  }

  private void update(int at, float[] gradient) {
    for (int l = 0; l < labels; l++) {
      float g = gradient[l];
      if (Math.abs(g) < SMALLEST * 0.2f) {
        continue;
      }
      int k = at + l;
      float old = root[k];
      float now = (float) Math.sqrt(old * old + g * g);
      float zz = z[k] + g - (now - old) / ALPHA * weights[k];
      z[k] = zz;
      root[k] = now;
      weights[k] =
          Math.abs(zz) <= l1 ? 0 : -(zz - Math.signum(zz) * l1) / ((BETA + now) / ALPHA + l2);
    }
  }

  private void stepTransitions(
      Sequence s, int n, float[] scores, double[] forward, double[] backward) {
    float[] gradient = new float[(labels + 1) * labels];
    for (int l = 0; l < labels; l++) {
      gradient[labels * labels + l] =
          marginalFirst(forward, backward, l) - (s.gold()[0] == l ? 1 : 0);
    }
    double[] exp = new double[labels];
    for (int i = 1; i < n; i++) {
      float most = Float.NEGATIVE_INFINITY;
      for (int l = 0; l < labels; l++) {
        most = Math.max(most, scores[i * labels + l]);
      }
      for (int l = 0; l < labels; l++) {
        exp[l] = Math.exp(scores[i * labels + l] - most);
      }
      double sum = 0;
      double[] pair = new double[labels * labels];
      for (int from = 0; from < labels; from++) {
        double f = forward[(i - 1) * labels + from];
        if (f < 1e-9) {
          continue;
        }
        for (int to = 0; to < labels; to++) {
          int k = from * labels + to;
          if (allowed[k]) {
            pair[k] = f * Math.exp(transitions[k]) * exp[to] * backward[i * labels + to];
            sum += pair[k];
          }
        }
      }
      for (int k = 0; k < pair.length; k++) {
        gradient[k] += (float) (pair[k] / sum);
      }
      gradient[s.gold()[i - 1] * labels + s.gold()[i]] -= 1;
    }
    for (int k = 0; k < gradient.length; k++) {
      float g = gradient[k];
      if (allowed[k] && Math.abs(g) > SMALLEST) {
        transitionRoot[k] += g * g;
        transitions[k] -= 0.1f * g / (float) Math.sqrt(1 + transitionRoot[k]);
      }
    }
  }

  private float marginalFirst(double[] forward, double[] backward, int label) {
    double sum = 0;
    for (int l = 0; l < labels; l++) {
      sum += forward[l] * backward[l];
    }
    return (float) (forward[label] * backward[label] / sum);
  }
}
