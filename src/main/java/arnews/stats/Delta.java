package arnews.stats;

/**
 * Distances of texts by the frequencies of common words, each word on the scale of its standard
 * deviation (Burrows 2002, Delta; Argamon 2008; Smith and Aldridge 2011).
 */
public final class Delta {
  private final double[][] scores;

  /**
   * Texts.
   *
   * @param frequencies a row a text, a column a word; at least two rows
   */
  public Delta(double[][] frequencies) {
    int words = frequencies[0].length;
    scores = new double[frequencies.length][words];
    for (int word = 0; word < words; word++) {
      double mean = 0;
      for (double[] text : frequencies) {
        mean += text[word] / frequencies.length;
      }
      double squares = 0;
      for (double[] text : frequencies) {
        squares += (text[word] - mean) * (text[word] - mean);
      }
      double deviation = Math.sqrt(squares / (frequencies.length - 1));
      for (int text = 0; text < scores.length; text++) {
        scores[text][word] = (frequencies[text][word] - mean) / deviation;
      }
    }
  }

  /** The mean difference of two texts. */
  public double burrows(int a, int b) {
    double sum = 0;
    for (int word = 0; word < scores[a].length; word++) {
      sum += Math.abs(scores[a][word] - scores[b][word]);
    }
    return sum / scores[a].length;
  }

  /** The quadratic distance of two texts, by the number of words. */
  public double quadratic(int a, int b) {
    double sum = 0;
    for (int word = 0; word < scores[a].length; word++) {
      double difference = scores[a][word] - scores[b][word];
      sum += difference * difference;
    }
    return Math.sqrt(sum) / scores[a].length;
  }

  /** One less the cosine of two texts. */
  public double cosine(int a, int b) {
    return 1 - Sets.cosine(scores[a], scores[b]);
  }
}
