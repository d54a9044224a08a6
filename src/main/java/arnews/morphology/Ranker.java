package arnews.morphology;

import java.util.Arrays;
import java.util.List;

/**
 * Learns the weights: a log-linear model over the hypotheses of a form, each with the parts of
 * speech that it may have, trained by AdaGrad (Duchi, Hazan and Singer, Adaptive subgradient
 * methods, JMLR 12, 2011) and averaged over all steps but the first round's. The same forms in the
 * same order give the same weights.
 */
public final class Ranker {
  /**
   * One form to learn from.
   *
   * @param form its letters
   * @param golds its right readings
   * @param shares how often each of them is right; together one
   * @param weight how much the form counts
   * @param owner its number, under which the lexicon has what comes from the form alone, or -1
   */
  public record Example(String form, List<Gold> golds, double[] shares, double weight, int owner) {}

  /** Told which owner's entries are to be hidden. */
  public interface Hiding {
    /** From now on nothing is known that only this form tells. */
    void hide(int owner);
  }

  private static final int LANES = Weights.LANES;

  private final Hypotheses hypotheses;
  private final Features features;
  private final Hiding hiding;
  private final float[] weights = new float[Features.ROWS * LANES];
  private final float[] squares = new float[Features.ROWS * LANES];
  private final float[] sums = new float[Features.ROWS * LANES];
  private int steps;

  public Ranker(Lexicon lexicon, Evidence evidence, Hiding hiding) {
    hypotheses = new Hypotheses(lexicon, evidence);
    features = new Features(hypotheses, lexicon, evidence);
    this.hiding = hiding;
  }

  /** One form, made ready: the rows of its hypotheses, which lanes they have, which are right. */
  private record Prepared(int[][] rows, int[] lanes, double[][] target, double weight) {}

  /**
   * Learns.
   *
   * @param rounds how often every example is seen
   * @param rate the step size
   * @param penalty how strongly weights are drawn to zero
   */
  public void learn(List<Example> examples, int rounds, double rate, double penalty) {
    Prepared[] prepared = new Prepared[examples.size()];
    for (int i = 0; i < prepared.length; i++) {
      prepared[i] = prepare(examples.get(i));
    }
    int[] order = new int[prepared.length];
    long seed = 1;
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    for (int round = 0; round < rounds; round++) {
      for (int i = order.length - 1; i > 0; i--) {
        seed = Hash.mix(seed + 0x9E3779B97F4A7C15L);
        int other = (int) Long.remainderUnsigned(seed, i + 1L);
        int swapped = order[i];
        order[i] = order[other];
        order[other] = swapped;
      }
      for (int number : order) {
        if (prepared[number] != null) {
          step(prepared[number], (float) rate, (float) penalty);
        }
      }
      if (round > 0) {
        steps++;
        for (int i = 0; i < weights.length; i++) {
          sums[i] += weights[i];
        }
      }
    }
  }

  private Prepared prepare(Example example) {
    hiding.hide(example.owner());
    hypotheses.find(example.form());
    features.begin();
    int size = hypotheses.size;
    int[][] rows = new int[size][];
    int[] lanes = new int[size];
    int[] buffer = new int[Features.MOST];
    for (int i = 0; i < size; i++) {
      Hypothesis hypothesis = hypotheses.get(i);
      rows[i] = Arrays.copyOf(buffer, features.of(hypothesis, buffer));
      System.arraycopy(buffer, 0, rows[i], 0, rows[i].length);
      lanes[i] = hypothesis.lanes;
    }
    double[][] target = new double[size][LANES];
    double all = 0;
    for (int g = 0; g < example.golds().size(); g++) {
      all += mark(example.golds().get(g), example.shares()[g], target);
    }
    return all == 0 ? null : new Prepared(rows, lanes, target, example.weight());
  }

  /** Marks the right hypotheses, as right as there are any, with their share. */
  private double mark(Gold gold, double share, double[][] target) {
    int best = 0;
    int found = 0;
    int[][] grades = new int[hypotheses.size][LANES];
    for (int i = 0; i < hypotheses.size; i++) {
      Hypothesis hypothesis = hypotheses.get(i);
      for (int lane = 0; lane < LANES; lane++) {
        if ((hypothesis.lanes >> lane & 1) != 0) {
          int grade = grade(hypothesis, lane, gold);
          grades[i][lane] = grade;
          if (grade > best) {
            best = grade;
            found = 0;
          }
          found += grade == best ? 1 : 0;
        }
      }
    }
    if (best < 2) {
      return 0;
    }
    for (int i = 0; i < grades.length; i++) {
      for (int lane = 0; lane < LANES; lane++) {
        if (grades[i][lane] == best) {
          target[i][lane] += share / found;
        }
      }
    }
    return share;
  }

  /** 0 for wrong clitics, 1 for these alone, 2 with the lemma, 3 with the part of speech too. */
  private int grade(Hypothesis hypothesis, int lane, Gold gold) {
    if (!sameClitics(hypothesis, gold)) {
      return 0;
    }
    byte[] lemma = Alphabet.encode(gold.lemma());
    if (hypothesis.foldedHash != Hash.ofFolded(lemma, 0, lemma.length)) {
      return 1;
    }
    if (hypothesis.partOfSpeech(lane) != gold.part()) {
      return 2;
    }
    return hypothesis.rawHash == Hash.of(lemma, 0, lemma.length) ? 4 : 3;
  }

  private boolean sameClitics(Hypothesis hypothesis, Gold gold) {
    String[] before = hypotheses.splits.proclitics[hypothesis.split].parts();
    String[] after = hypotheses.splits.enclitics[hypothesis.split].parts();
    return Arrays.asList(before).equals(gold.proclitics())
        && (after.length == 0 ? gold.enclitic().isEmpty() : after[0].equals(gold.enclitic()));
  }

  private void step(Prepared form, float rate, float penalty) {
    int size = form.rows().length;
    double[][] scores = new double[size][LANES];
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < size; i++) {
      for (int lane = 0; lane < LANES; lane++) {
        if ((form.lanes()[i] >> lane & 1) != 0) {
          double score = 0;
          for (int row : form.rows()[i]) {
            score += weights[row * LANES + lane];
          }
          scores[i][lane] = score;
          most = Math.max(most, score);
        }
      }
    }
    double all = 0;
    double right = 0;
    for (int i = 0; i < size; i++) {
      for (int lane = 0; lane < LANES; lane++) {
        if ((form.lanes()[i] >> lane & 1) != 0) {
          scores[i][lane] = StrictMath.exp(scores[i][lane] - most);
          all += scores[i][lane];
          right += form.target()[i][lane];
        }
      }
    }
    for (int i = 0; i < size; i++) {
      for (int lane = 0; lane < LANES; lane++) {
        if ((form.lanes()[i] >> lane & 1) != 0) {
          double gradient = form.target()[i][lane] / right - scores[i][lane] / all;
          if (Math.abs(gradient) > 1e-4) {
            change(form.rows()[i], lane, (float) (gradient * form.weight()), rate, penalty);
          }
        }
      }
    }
  }

  private void change(int[] rows, int lane, float gradient, float rate, float penalty) {
    for (int row : rows) {
      int at = row * LANES + lane;
      float slope = gradient - penalty * weights[at];
      squares[at] += slope * slope;
      weights[at] += rate * slope / ((float) Math.sqrt(squares[at]) + 1e-3f);
    }
  }

  /** The weights learnt, averaged, in whole numbers: hundredths, cut off at the ends. */
  public short[] weights() {
    short[] whole = new short[weights.length];
    for (int i = 0; i < whole.length; i++) {
      long hundredths = Math.round(sums[i] / (double) Math.max(1, steps) * 100);
      whole[i] = (short) Math.max(-511, Math.min(511, hundredths));
    }
    return whole;
  }
}
