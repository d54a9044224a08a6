package arnews.entities;

import java.util.Objects;

/**
 * A mention of an entity.
 *
 * @param article the article's path or id
 * @param start the offset in the article of its first UTF-16 unit
 * @param end the offset behind its last unit
 * @param text as the article has it
 * @param how why it is taken for this entity
 * @param speaker whether it tells who says something; false where nobody looked for that
 */
public record EntityMention(
    String article, long start, long end, String text, Join how, boolean speaker) {
  public EntityMention {
    Objects.requireNonNull(article);
    Objects.requireNonNull(text);
    Objects.requireNonNull(how);
  }
}
