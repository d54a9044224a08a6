package arnews.freq;

import arnews.text.TokenKind;

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
    String normal = arnews.text.NormalForm.of(kind, surface);
    return this == STEM && kind == TokenKind.WORD ? arnews.text.Stem.of(normal) : normal;
  }
}
