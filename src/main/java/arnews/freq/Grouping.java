package arnews.freq;

import arnews.text.Normalized;
import arnews.text.Stem;
import arnews.text.TokenKind;
import java.util.Locale;

/** Which spellings count as one word. */
public enum Grouping {
  /** The letters as written, without marks, tatweel and invisible controls. */
  SURFACE,
  /** The letters folded too: seats of hamza, final yeh and heh, foreign and presentation forms. */
  NORMALIZED,
  /** The normal form without the affixes that Lucene's Arabic stemmer takes off. */
  STEM;

  /** The word that a form counts for. */
  public String word(TokenKind kind, String surface) {
    if (this == SURFACE) {
      return surface;
    }
    String normal = Normalized.form(kind, surface);
    return this == STEM && kind == TokenKind.WORD ? Stem.of(normal) : normal;
  }

  /** The name as it is given on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
