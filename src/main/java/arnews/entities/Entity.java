package arnews.entities;

import java.util.List;
import java.util.Objects;

/**
 * One person, place, body or other named thing.
 *
 * @param name its canonical name, the fullest common one
 * @param type what it is
 * @param count how often it is mentioned
 * @param articles how many articles mention it
 * @param variants its spellings, the commonest first
 * @param titles the roles stated of it, the commonest first
 * @param mentions its mentions in the order of the articles; empty unless asked for
 */
public record Entity(
    String name,
    EntityType type,
    long count,
    int articles,
    List<Variant> variants,
    List<StatedTitle> titles,
    List<EntityMention> mentions) {
  public Entity {
    Objects.requireNonNull(name);
    Objects.requireNonNull(type);
    variants = List.copyOf(variants);
    titles = List.copyOf(titles);
    mentions = List.copyOf(mentions);
  }
}
