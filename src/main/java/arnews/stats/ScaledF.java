package arnews.stats;

import java.util.Arrays;
import org.apache.commons.math3.special.Erf;

/**
 * The scaled F-score, which finds words that are both frequent in a corpus and at home there alone:
 * the harmonic mean of how frequent a word is and how much of it is in the corpus, each as its
 * place in a normal distribution. Jason Kessler, "Scattertext", ACL (2017), System Demonstrations.
 */
public final class ScaledF {
  private static final double NEITHER = 0.5;

  private ScaledF() {}

  /**
   * The score of each word: 1 for the most typical of the corpus, 0 of the rest, a half of neither.
   *
   * @param corpus how often each word occurs in the corpus
   * @param rest how often each occurs elsewhere; each word occurs somewhere
   */
  public static double[] of(long[] corpus, long[] rest) {
    double[] here = oneSided(corpus, rest);
    double[] there = oneSided(rest, corpus);
    double[] scores = new double[corpus.length];
    double[] winners = new double[corpus.length];
    for (int word = 0; word < scores.length; word++) {
      winners[word] = here[word] > there[word] ? here[word] : Double.NaN;
    }
    spread(winners, scores, 1);
    for (int word = 0; word < scores.length; word++) {
      winners[word] = there[word] > here[word] ? there[word] : Double.NaN;
    }
    spread(winners, scores, -1);
    for (int word = 0; word < scores.length; word++) {
      scores[word] = (scores[word] + 1) / 2;
    }
    return scores;
  }

  /** Brings one side's winners to 0 to 1, times the sign. */
  private static void spread(double[] winners, double[] scores, int sign) {
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (double winner : winners) {
      least = winner < least ? winner : least;
      most = winner > most ? winner : most;
    }
    for (int word = 0; word < scores.length; word++) {
      if (!Double.isNaN(winners[word])) {
        scores[word] = sign * (least == most ? NEITHER : (winners[word] - least) / (most - least));
      }
    }
  }

  private static double[] oneSided(long[] corpus, long[] rest) {
    double tokens = Arrays.stream(corpus).sum();
    double[] shares = new double[corpus.length];
    double[] frequencies = new double[corpus.length];
    for (int word = 0; word < corpus.length; word++) {
      shares[word] = (double) corpus[word] / (corpus[word] + rest[word]);
      frequencies[word] = corpus[word] / tokens;
    }
    placeAmongNormal(shares);
    placeAmongNormal(frequencies);
    double[] means = new double[corpus.length];
    for (int word = 0; word < corpus.length; word++) {
      double sum = shares[word] + frequencies[word];
      means[word] = sum == 0 ? 0 : 2 * shares[word] * frequencies[word] / sum;
    }
    return means;
  }

  private static void placeAmongNormal(double[] values) {
    double mean = Arrays.stream(values).sum() / values.length;
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    double deviation = Math.sqrt(squares / values.length);
    for (int i = 0; i < values.length; i++) {
      values[i] =
          deviation == 0 ? NEITHER : Erf.erfc((mean - values[i]) / deviation / Math.sqrt(2)) / 2;
    }
  }
}
