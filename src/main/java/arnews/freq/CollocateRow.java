package arnews.freq;

import arnews.stats.Association;
import java.util.Objects;

/**
 * A word that stands near another.
 *
 * @param word the word by the grouping that was asked for
 * @param together how often it stands in a window
 * @param articles in how many articles it does
 * @param count how often it occurs, there and elsewhere
 * @param association how strongly the two go together
 */
public record CollocateRow(
    String word, long together, long articles, long count, Association association) {
  public CollocateRow {
    Objects.requireNonNull(word);
    Objects.requireNonNull(association);
  }
}
