package arnews.kwic;

import arnews.morphology.Analyser;
import arnews.morphology.Morphology;
import arnews.morphology.UserLexicon;
import arnews.text.Normalized;
import arnews.text.Surface;
import arnews.text.TokenKind;
import java.util.Optional;

/** Tells by what a word is compared. One thread uses it. */
final class WordForms {
  private final Comparison comparison;
  private final Optional<Analyser> analyser;

  WordForms(Comparison comparison, UserLexicon userLexicon) {
    this.comparison = comparison;
    this.analyser =
        comparison.analyses()
            ? Optional.of(Morphology.standard().with(userLexicon).analyser())
            : Optional.empty();
  }

  /** The surface, normal form, lemma or family of a token. */
  String of(TokenKind kind, String surface) {
    if (comparison == Comparison.SURFACE) {
      return surface;
    }
    if (kind != TokenKind.WORD || analyser.isEmpty()) {
      return Normalized.form(kind, surface);
    }
    return comparison == Comparison.LEMMA
        ? analyser.get().lemma(surface)
        : analyser.get().family(surface);
  }

  /** The word of a query, as it was given. */
  QueryWord queryWord(TokenKind kind, String written) {
    String surface = Surface.of(kind, written);
    if (kind != TokenKind.WORD || analyser.isEmpty()) {
      String form = of(kind, surface);
      return new QueryWord(written, kind, form, Optional.empty(), Optional.empty());
    }
    Optional<String> family =
        comparison == Comparison.FAMILY ? Optional.of(of(kind, surface)) : Optional.empty();
    return new QueryWord(
        written, kind, surface, Optional.of(analyser.get().lemma(surface)), family);
  }
}
