package arnews.morphology;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
   * @param golds its right readings, each with the share of cases in which it is right
   * @param weight how much the form counts
   * @param owner its number, under which the lexicon has what comes from the form alone, or -1
   */
  public record Example(String form, Map<Gold, Double> golds, double weight, int owner) {
    public Example {
      golds = Collections.unmodifiableMap(new LinkedHashMap<>(golds));
    }
  }

  /** Told which owner's entries are to be hidden. */
  public interface Hiding {
    /** From now on nothing is known that only this form tells. */
    void hide(int owner);
  }

  private static final int LANES = Weights.LANES;

  /** How often every example is seen. */
  private static final int ROUNDS = 8;

  private static final float RATE = 0.5f;

  /** How strongly weights are drawn to zero. */
  private static final float PENALTY = 1e-3f;

  /**
   * What squares begin with: without it the first steps of rare properties would be the largest.
   */
  private static final float CALM = 10;

  private static final double NO_GRADIENT = 1e-4;

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
  private static final class Prepared {
    final int[][] rows;
    final int[] lanes;
    final double[][] target;
    final double[][] scores;
    final float weight;

    Prepared(int size, double weight) {
      rows = new int[size][];
      lanes = new int[size];
      target = new double[size][LANES];
      scores = new double[size][LANES];
      this.weight = (float) weight;
    }

    /** Whether a lane of a hypothesis is possible. */
    boolean has(int hypothesis, int lane) {
      return (lanes[hypothesis] >> lane & 1) != 0;
    }
  }

  /** Learns from all examples. */
  public void learn(List<Example> examples) {
    Prepared[] prepared = new Prepared[examples.size()];
    for (int i = 0; i < prepared.length; i++) {
      prepared[i] = prepare(examples.get(i));
    }
    int[] order = new int[prepared.length];
    long seed = 1;
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = order.length - 1; i > 0; i--) {
        seed = Hash.mix(seed + 0x9E3779B97F4A7C15L);
        int other = (int) Long.remainderUnsigned(seed, i + 1L);
        int swapped = order[i];
        order[i] = order[other];
        order[other] = swapped;
      }
      for (int number : order) {
        if (prepared[number] != null) {
          step(prepared[number]);
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
    Prepared prepared = new Prepared(hypotheses.size, example.weight());
    int[] core = new int[Features.MOST];
    int[] own = new int[Features.MOST];
    for (int i = 0; i < hypotheses.size; i++) {
      Hypothesis hypothesis = hypotheses.get(i);
      int shared = features.ofCore(hypothesis.split, hypothesis.type, core);
      int count = features.of(hypothesis, own);
      prepared.rows[i] = Arrays.copyOf(core, shared + count);
      System.arraycopy(own, 0, prepared.rows[i], shared, count);
      prepared.lanes[i] = hypothesis.lanes;
    }
    double all = 0;
    for (Map.Entry<Gold, Double> gold : example.golds().entrySet()) {
      all += mark(gold.getKey(), gold.getValue(), prepared.target);
    }
    for (double[] lanes : prepared.target) {
      for (int lane = 0; lane < LANES && all > 0; lane++) {
        lanes[lane] /= all;
      }
    }
    return all == 0 ? null : prepared;
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
    List<String> before = hypotheses.splits.proclitics[hypothesis.split].parts;
    List<String> after = hypotheses.splits.enclitics[hypothesis.split].parts;
    boolean articled = hypotheses.splits.article[hypothesis.split] != Splits.NONE;
    return before.equals(gold.proclitics())
        && String.join("", after).equals(gold.enclitic())
        && gold.articled().orElse(articled) == articled;
  }

  private void step(Prepared form) {
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < form.rows.length; i++) {
      for (int lane = 0; lane < LANES; lane++) {
        if (form.has(i, lane)) {
          double score = 0;
          for (int row : form.rows[i]) {
            score += weights[row * LANES + lane];
          }
          form.scores[i][lane] = score;
          most = Math.max(most, score);
        }
      }
    }
    double all = 0;
    for (int i = 0; i < form.rows.length; i++) {
      for (int lane = 0; lane < LANES; lane++) {
        if (form.has(i, lane)) {
          form.scores[i][lane] = StrictMath.exp(form.scores[i][lane] - most);
          all += form.scores[i][lane];
        }
      }
    }
    for (int i = 0; i < form.rows.length; i++) {
      for (int lane = 0; lane < LANES; lane++) {
        if (form.has(i, lane)) {
          double gradient = form.target[i][lane] - form.scores[i][lane] / all;
          if (Math.abs(gradient) > NO_GRADIENT) {
            change(form.rows[i], lane, (float) gradient * form.weight);
          }
        }
      }
    }
  }

  private void change(int[] rows, int lane, float gradient) {
    for (int row : rows) {
      int at = row * LANES + lane;
      float slope = gradient - PENALTY * weights[at];
      squares[at] += slope * slope;
      weights[at] += RATE * slope / (float) Math.sqrt(squares[at] + CALM);
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
