package arnews.compare;

import arnews.text.WordList;
import java.util.HashMap;
import java.util.Map;

/** In what share of the news a word is, whatever articles are compared. */
final class WordShares {
  /** Read when it is first asked for. */
  private static final WordShares STANDARD = new WordShares();

  /** Of a word that is not listed. */
  private static final double RARE = 0.0008;

  private static final double UNIT = 1000;

  private final Map<String, Double> shares = new HashMap<>();

  private WordShares() {
    for (String[] row : WordList.rows("compare/word-shares.tsv", 2)) {
      shares.put(row[1], Integer.parseInt(row[0]) / UNIT);
    }
  }

  /** Our own counts. */
  static WordShares standard() {
    return STANDARD;
  }

  /** The share, from 0 to 1. */
  double of(String word) {
    return shares.getOrDefault(word, RARE);
  }
}
