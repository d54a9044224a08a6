package arnews.stats;

import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * The scaled F-score (Kessler 2017, Scattertext): the harmonic mean of how much of a word is in a
 * corpus and how much of the corpus is the word, each on the normal distribution of all words; from
 * 0, of the other corpus, to 1.
 */
public final class ScaledFScore {
  private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

  private ScaledFScore() {}

  /** The scores of words, given their counts in a corpus and in the other. */
  public static double[] of(long[] counts, long[] others) {
    double[] first = harmonic(counts, others);
    double[] second = harmonic(others, counts);
    double[] above = new double[counts.length];
    double[] below = new double[counts.length];
    for (int i = 0; i < counts.length; i++) {
      above[i] = first[i] > second[i] ? first[i] : 0;
      below[i] = second[i] > first[i] ? second[i] : 0;
    }
    double[] scores = new double[counts.length];
    for (int i = 0; i < counts.length; i++) {
      double up = above[i] > 0 ? stretched(above, above[i]) : 0;
      double down = below[i] > 0 ? stretched(below, below[i]) : 0;
      scores[i] = (up - down + 1) / 2;
    }
    return scores;
  }

  private static double[] harmonic(long[] counts, long[] others) {
    double[] precision = new double[counts.length];
    double[] recall = new double[counts.length];
    double total = 0;
    for (long count : counts) {
      total += count;
    }
    for (int i = 0; i < counts.length; i++) {
      double both = (double) counts[i] + others[i];
      precision[i] = both == 0 ? 0 : counts[i] / both;
      recall[i] = counts[i] / total;
    }
    normalize(precision);
    normalize(recall);
    double[] means = new double[counts.length];
    for (int i = 0; i < means.length; i++) {
      double sum = precision[i] + recall[i];
      means[i] = sum == 0 ? 0 : 2 * precision[i] * recall[i] / sum;
    }
    return means;
  }

  private static void normalize(double[] values) {
    double mean = 0;
    for (double value : values) {
      mean += value / values.length;
    }
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    double deviation = Math.sqrt(squares / values.length);
    for (int i = 0; i < values.length; i++) {
      values[i] = NORMAL.cumulativeProbability((values[i] - mean) / deviation);
    }
  }

  /** A score on a scale from the least positive one to the greatest. */
  private static double stretched(double[] scores, double score) {
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (double each : scores) {
      if (each > 0) {
        least = Math.min(least, each);
        most = Math.max(most, each);
      }
    }
    return most == least ? 1 : (score - least) / (most - least);
  }
}
