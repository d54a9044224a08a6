package arnews.speech;

import java.util.Objects;
import java.util.Optional;

/**
 * Something that somebody says.
 *
 * @param start the offset in the article of the first UTF-16 unit of what is said, behind any
 *     quotation mark
 * @param end the offset behind its last unit, before any quotation mark
 * @param direct whether it is quoted word for word, between quotation marks
 * @param speaker who says it; nothing where the article does not tell it for sure
 * @param verb the lemma of the verb of saying, or the phrase that names the source; empty where
 *     there is none
 * @param stance how the verb stands to what is said
 * @param sentence the place in {@link SpokenArticle#sentences} of the sentence it begins in
 */
public record Speech(
    long start,
    long end,
    boolean direct,
    Optional<Speaker> speaker,
    String verb,
    Stance stance,
    int sentence) {
  public Speech {
    Objects.requireNonNull(speaker);
    Objects.requireNonNull(verb);
    Objects.requireNonNull(stance);
  }
}
