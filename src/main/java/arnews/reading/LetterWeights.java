package arnews.reading;

import arnews.text.WordList;

/** How much commoner each letter is in Arabic news than the average letter. */
final class LetterWeights {
  private static final int BLOCK = 0x600;

  /**
   * For each character from U+0600 on the logarithm to base 2 of its share times the number of
   * letters; 0 for what is no letter of the list.
   */
  static final double[] WEIGHTS = read();

  private LetterWeights() {}

  private static double[] read() {
    double[] weights = new double[0x100];
    var rows = WordList.rows("reading/letter-frequencies.tsv", 2);
    double all = 0;
    for (String[] row : rows) {
      all += Integer.parseInt(row[0]);
    }
    for (String[] row : rows) {
      double share = Integer.parseInt(row[0]) / all;
      weights[row[1].charAt(0) - BLOCK] = Math.log(share * rows.size()) / Math.log(2);
    }
    return weights;
  }
}
