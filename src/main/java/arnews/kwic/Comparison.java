package arnews.kwic;

import java.util.Locale;

/** How a word of a text is compared with a word that is looked for. */
public enum Comparison {
  /** By the letters as written, without marks, tatweel and invisible controls. */
  SURFACE,
  /** By the letters folded too: seats of hamza, final yeh and heh, foreign forms. */
  NORMALIZED,
  /** By the dictionary word: clitics, plural, person and tense do not matter. */
  LEMMA,
  /** By the dictionary word without nisba and feminine ending. */
  FAMILY;

  /** Whether forms must be analysed. */
  boolean analyses() {
    return this == LEMMA || this == FAMILY;
  }

  /** The name as it is given on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
