package arnews.freq;

import arnews.morphology.Analyser;
import arnews.morphology.Morphology;
import arnews.morphology.UserLexicon;
import arnews.text.Normalized;
import arnews.text.Stem;
import arnews.text.TokenKind;
import java.util.Objects;

/**
 * Which word each form counts for: one object for a count, with a {@link Words} for each thread.
 */
public final class WordForms {
  private final UserLexicon userLexicon;
  private final SharedWords shared = new SharedWords();

  WordForms(UserLexicon userLexicon) {
    this.userLexicon = Objects.requireNonNull(userLexicon);
  }

  /** Tells the word that a form counts for; one thread uses it. */
  interface Words {
    /** The word of a token, given its kind and surface. */
    String of(TokenKind kind, String surface);
  }

  /** What tells words by a grouping. */
  Words by(Grouping grouping) {
    return switch (grouping) {
      case SURFACE -> (kind, surface) -> surface;
      case NORMALIZED -> Normalized::form;
      case STEM ->
          (kind, surface) -> {
            String normal = Normalized.form(kind, surface);
            return kind == TokenKind.WORD ? Stem.of(normal) : normal;
          };
      case LEMMA -> {
        Analyser analyser = analyser();
        yield analysed(analyser::lemma);
      }
      case FAMILY -> {
        Analyser analyser = analyser();
        yield analysed(analyser::family);
      }
    };
  }

  private Analyser analyser() {
    return Morphology.standard().with(userLexicon).analyser();
  }

  private Words analysed(SharedWords.Source source) {
    return (kind, surface) ->
        kind == TokenKind.WORD ? shared.word(surface, source) : Normalized.form(kind, surface);
  }
}
