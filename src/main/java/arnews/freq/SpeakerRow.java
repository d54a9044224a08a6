package arnews.freq;

import java.util.Objects;

/**
 * A word that somebody says more often than all others together, as far as their words are as many.
 *
 * @param speaker the place of the speaker among those that were asked for
 * @param word the word by the grouping that was asked for
 * @param count how often the speaker says it
 * @param perMillion how often that is in a million of the speaker's words
 * @param reference how often it occurs elsewhere in what was counted
 * @param g2 the log-likelihood of the difference, of four terms (Dunning 1993)
 * @param logRatio how many times as common it is as elsewhere, as a logarithm to base 2
 */
public record SpeakerRow(
    int speaker,
    String word,
    long count,
    double perMillion,
    long reference,
    double g2,
    double logRatio) {
  public SpeakerRow {
    Objects.requireNonNull(word);
  }
}
