package arnews.freq;

import arnews.morphology.Analyser;
import arnews.morphology.Morphology;
import arnews.morphology.UserLexicon;
import arnews.text.Normalized;
import arnews.text.Stem;
import arnews.text.TokenKind;
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

  /** Tells the word that a form counts for; one thread uses it. */
  interface Words {
    /** The word of a token, given its kind and surface. */
    String of(TokenKind kind, String surface);
  }

  /**
   * What tells words by this grouping.
   *
   * @param userLexicon words that overrule the analyser
   */
  Words words(UserLexicon userLexicon) {
    return switch (this) {
      case SURFACE -> (kind, surface) -> surface;
      case NORMALIZED -> Normalized::form;
      case STEM ->
          (kind, surface) -> {
            String normal = Normalized.form(kind, surface);
            return kind == TokenKind.WORD ? Stem.of(normal) : normal;
          };
      case LEMMA, FAMILY -> analysed(userLexicon);
    };
  }

  private Words analysed(UserLexicon userLexicon) {
    Analyser analyser = Morphology.standard().with(userLexicon).analyser();
    boolean family = this == FAMILY;
    return (kind, surface) ->
        kind != TokenKind.WORD
            ? Normalized.form(kind, surface)
            : family ? analyser.family(surface) : analyser.lemma(surface);
  }

  /** The name as it is given on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
