package arnews.compare;

import arnews.numbers.Value;
import java.util.Objects;

/**
 * A number at a place of an article.
 *
 * @param article the article's path or id
 * @param start the offset in the article of the number's first UTF-16 unit
 * @param end the offset behind its last unit
 * @param text the number as it is written
 * @param value what it is worth
 * @param high the upper end of a range, or {@link Value#NONE}
 * @param unit its unit; empty for none
 * @param speaker who says it; empty for the narrator
 * @param sentence the sentence that it stands in
 */
public record FactSide(
    String article,
    long start,
    long end,
    String text,
    Value value,
    Value high,
    String unit,
    String speaker,
    String sentence) {
  public FactSide {
    Objects.requireNonNull(article);
    Objects.requireNonNull(text);
    Objects.requireNonNull(value);
    Objects.requireNonNull(high);
    Objects.requireNonNull(unit);
    Objects.requireNonNull(speaker);
    Objects.requireNonNull(sentence);
  }
}
