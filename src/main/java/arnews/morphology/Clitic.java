package arnews.morphology;

import arnews.text.Span;
import java.util.Objects;

/**
 * A clitic of a form.
 *
 * @param letters as it is written by itself: the article is whole, even where its alef is elided
 * @param span its place inside the form, in UTF-16 units; empty for an article that left no letter
 */
public record Clitic(String letters, Span span) {
  public Clitic {
    Objects.requireNonNull(letters);
    Objects.requireNonNull(span);
  }

  /** Whether it is the article, alone among proclitics of two letters. */
  public boolean isArticle() {
    return letters.length() == 2;
  }
}
