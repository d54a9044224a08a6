package arnews.freq;

import arnews.stats.Keyness;
import java.util.Objects;

/**
 * A word that was compared with a reference corpus.
 *
 * @param row the word and its counts in the corpus
 * @param keyness its counts in both, and what follows from them
 * @param p how likely so great a difference is by chance
 * @param q the p raised for the number of words that were compared (Benjamini and Hochberg)
 * @param logRatioLow the conservative log ratio: how great the difference surely is
 */
public record KeynessRow(FreqRow row, Keyness keyness, double p, double q, double logRatioLow) {
  public KeynessRow {
    Objects.requireNonNull(row);
    Objects.requireNonNull(keyness);
  }
}
