package arnews.stats;

import java.util.Arrays;

/**
 * Distances of style: how far texts are from each other in how much they use common words, each
 * word's frequencies brought to mean 0 and deviation 1 first.
 */
public final class Delta {
  private final double[][] scores;

  /**
   * Texts to be compared.
   *
   * @param frequencies for each text the relative frequencies of the same words
   * @throws IllegalArgumentException of fewer than two texts, texts of different length, or a word
   *     that all texts use alike
   */
  public Delta(double[][] frequencies) {
    int texts = frequencies.length;
    if (texts < 2) {
      throw new IllegalArgumentException("texts: " + texts);
    }
    int words = frequencies[0].length;
    scores = new double[texts][words];
    for (int word = 0; word < words; word++) {
      double[] column = new double[texts];
      for (int text = 0; text < texts; text++) {
        if (frequencies[text].length != words) {
          throw new IllegalArgumentException("texts with different words");
        }
        column[text] = frequencies[text][word];
      }
      double mean = Arrays.stream(column).sum() / texts;
      double squares = 0;
      for (double frequency : column) {
        squares += (frequency - mean) * (frequency - mean);
      }
      if (squares == 0) {
        throw new IllegalArgumentException("all texts use word " + word + " alike");
      }
      double deviation = Math.sqrt(squares / (texts - 1));
      for (int text = 0; text < texts; text++) {
        scores[text][word] = (column[text] - mean) / deviation;
      }
    }
  }

  /**
   * Burrows' Delta: the mean difference. John Burrows, Literary and Linguistic Computing 17 (2002),
   * 267-287.
   */
  public double burrows(int first, int second) {
    double sum = 0;
    for (int word = 0; word < scores[first].length; word++) {
      sum += Math.abs(scores[first][word] - scores[second][word]);
    }
    return sum / scores[first].length;
  }

  /**
   * The quadratic Delta, as the R package stylo scales it: the Euclidean distance for the number of
   * words. Shlomo Argamon, Literary and Linguistic Computing 23 (2008), 131-147.
   */
  public double quadratic(int first, int second) {
    double sum = 0;
    for (int word = 0; word < scores[first].length; word++) {
      double difference = scores[first][word] - scores[second][word];
      sum += difference * difference;
    }
    return Math.sqrt(sum) / scores[first].length;
  }

  /** The cosine Delta, from 0 to 2. Jannidis and others, Digital Humanities (2015). */
  public double cosine(int first, int second) {
    return 1 - Cosine.of(scores[first], scores[second]);
  }
}
