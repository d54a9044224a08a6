package arnews.freq;

import java.util.Locale;

/** Which forms count as one word. */
public enum Grouping {
  /** The letters as written, without marks, tatweel and invisible controls. */
  SURFACE,
  /** The letters folded too: seats of hamza, final yeh and heh, foreign and presentation forms. */
  NORMALIZED,
  /** All forms of a dictionary word: without clitics, plural, person and tense. */
  LEMMA,
  /** The lemma without nisba and feminine ending, as far as that leaves a word. */
  FAMILY,
  /** The normal form without the affixes that Lucene's Arabic stemmer takes off. */
  STEM;

  /** The name as it is given on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
