package arnews.training;

import arnews.entities.BestLabels;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A linear-chain conditional random field (Lafferty, McCallum, Pereira, ICML 2001), learnt by
 * FTRL-proximal (McMahan et al., KDD 2013), which leaves most weights at zero.
 */
final class Crf {
  private static final float ALPHA = 0.1f;
  private static final float BETA = 1f;
  private static final float SMALLEST = 2e-3f;

  private final int labels;
  private final float l1;
  private final float[] weights;
  private final float[] z;
  private final float[] root;
  private final float[] transitions;
  private final float[] transitionRoot;
  private final boolean[] allowed;
  private boolean fixed;

  /**
   * A sentence.
   *
   * @param tokens the rows of each token
   * @param gold the right label of each
   * @param given scores of labels that are added unchanged; none or all
   */
  @SuppressWarnings("ArrayRecordComponent") // millions of numbers; never compared
  record Sequence(int[][] tokens, int[] gold, float[] given) {}

  Crf(int labels, int rows, float l1, boolean[] allowed) {
    this.labels = labels;
    this.l1 = l1;
    this.allowed = allowed;
    int size = rows * labels;
    weights = new float[size];
    z = new float[size];
    root = new float[size];
    transitions = new float[(labels + 1) * labels];
    transitionRoot = new float[(labels + 1) * labels];
  }

  float weight(int row, int label) {
    return weights[row * labels + label];
  }

  float transition(int from, int to) {
    return transitions[from * labels + to];
  }

  /** Takes the transitions of another and leaves them as they are. */
  void fixTransitions(Crf other) {
    fixed = true;
    System.arraycopy(other.transitions, 0, transitions, 0, transitions.length);
  }

  void learn(List<Sequence> data, int rounds, long seed) {
    int[] order = new int[data.size()];
    Arrays.setAll(order, i -> i);
    Random random = new Random(seed);
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
    float[] scores = s.given().length == 0 ? new float[n * labels] : s.given().clone();
    for (int i = 0; i < n; i++) {
      int at = i * labels;
      for (int row : s.tokens()[i]) {
        int from = row * labels;
        for (int l = 0; l < labels; l++) {
          scores[at + l] += weights[from + l];
        }
      }
    }
    return scores;
  }

  /** The best labels by scores. */
  int[] best(float[] scores) {
    int[] best = new int[scores.length / labels];
    new BestLabels(transitions).find(scores, best.length, best);
    return best;
  }

  /**
   * What the forward and backward sums of a sentence are made of.
   *
   * @param scores of labels, exponentiated, the largest of each token taken out
   * @param steps transitions, exponentiated, 0 where none is allowed
   */
  @SuppressWarnings("ArrayRecordComponent") // lives for a step only
  private record Lattice(
      double[] scores, double[] steps, double[] forward, double[] backward, float[] marginals) {}

  private Lattice lattice(int n, float[] scores) {
    double[] forward = new double[n * labels];
    double[] backward = new double[n * labels];
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
    return new Lattice(exp, trans, forward, backward, p);
  }

  private void step(Sequence s) {
    int n = s.tokens().length;
    if (n == 0) {
      return;
    }
    Lattice lattice = lattice(n, scores(s));
    float[] p = lattice.marginals();
    float[] gradient = new float[labels];
    for (int i = 0; i < n; i++) {
      float most = 0;
      for (int l = 0; l < labels; l++) {
        gradient[l] = p[i * labels + l] - (s.gold()[i] == l ? 1 : 0);
        most = Math.max(most, Math.abs(gradient[l]));
      }
      if (most < SMALLEST) {
        continue;
      }
      for (int row : s.tokens()[i]) {
        update(row * labels, gradient);
      }
    }
    if (!fixed) {
      stepTransitions(s.gold(), lattice);
    }
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
      weights[k] = Math.abs(zz) <= l1 ? 0 : -(zz - Math.signum(zz) * l1) / ((BETA + now) / ALPHA);
    }
  }

  private void stepTransitions(int[] gold, Lattice lattice) {
    float[] gradient = new float[(labels + 1) * labels];
    for (int l = 0; l < labels; l++) {
      gradient[labels * labels + l] = lattice.marginals()[l] - (gold[0] == l ? 1 : 0);
    }
    double[] pair = new double[labels * labels];
    for (int i = 1; i < gold.length; i++) {
      Arrays.fill(pair, 0);
      double sum = 0;
      for (int from = 0; from < labels; from++) {
        double f = lattice.forward()[(i - 1) * labels + from];
        if (f < 1e-9) {
          continue;
        }
        for (int to = 0; to < labels; to++) {
          int k = from * labels + to;
          int at = i * labels + to;
          if (allowed[k]) {
            pair[k] = f * lattice.steps()[k] * lattice.scores()[at] * lattice.backward()[at];
            sum += pair[k];
          }
        }
      }
      for (int k = 0; k < pair.length; k++) {
        gradient[k] += (float) (pair[k] / sum);
      }
      gradient[gold[i - 1] * labels + gold[i]] -= 1;
    }
    for (int k = 0; k < gradient.length; k++) {
      float g = gradient[k];
      if (allowed[k] && Math.abs(g) > SMALLEST) {
        transitionRoot[k] += g * g;
        transitions[k] -= 0.1f * g / (float) Math.sqrt(1 + transitionRoot[k]);
      }
    }
  }
}
