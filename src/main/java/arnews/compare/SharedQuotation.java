package arnews.compare;

import java.util.Objects;

/**
 * A quotation that stands in two articles.
 *
 * @param a where the first article has it
 * @param b where the second has it
 * @param verbatim whether its words are the same in the same order, but for spelling and
 *     inflection; if not, somebody translated, cut or improved it
 */
public record SharedQuotation(Place a, Place b, boolean verbatim) {
  public SharedQuotation {
    Objects.requireNonNull(a);
    Objects.requireNonNull(b);
  }

  /**
   * Where an article quotes.
   *
   * @param start the offset in the article of the first UTF-16 unit between the marks
   * @param end the offset behind the last one
   * @param text what stands between the marks
   * @param speaker who is quoted; empty where the article does not tell it
   */
  public record Place(int start, int end, String text, String speaker) {
    public Place {
      Objects.requireNonNull(text);
      Objects.requireNonNull(speaker);
    }
  }
}
