package arnews.entities;

import java.util.List;
import java.util.Objects;

/**
 * A name at a place of an article.
 *
 * @param start the offset in the article of its first UTF-16 unit, behind any proclitic
 * @param end the offset behind its last unit
 * @param text as the article has it
 * @param type what it names
 * @param sentence the number of its sentence in the article, from 0
 * @param titles the roles that are stated beside it
 */
public record Mention(
    long start, long end, String text, EntityType type, int sentence, List<Title> titles) {
  public Mention {
    Objects.requireNonNull(text);
    Objects.requireNonNull(type);
    titles = List.copyOf(titles);
  }
}
