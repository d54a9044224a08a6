package arnews.cli;

import arnews.entities.Entity;
import arnews.entities.EntityType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which entities are wanted.
 *
 * @param types of which types
 * @param least how often they are mentioned at least
 * @param most how many are listed
 */
record EntityQuery(Set<EntityType> types, long least, int most) {
  EntityQuery {
    types = EnumSet.copyOf(types);
  }

  /** The entities of a ranking that are listed. */
  List<Entity> of(List<Entity> entities) {
    List<Entity> listed = new ArrayList<>();
    for (Entity entity : entities) {
      if (listed.size() < most && entity.count() >= least && types.contains(entity.type())) {
        listed.add(entity);
      }
    }
    return listed;
  }

  /**
   * How many there are, and how often they are mentioned, if all are listed that have the types.
   */
  Totals totals(List<Entity> entities) {
    long many = 0;
    long mentions = 0;
    for (Entity entity : entities) {
      if (types.contains(entity.type())) {
        many++;
        mentions += entity.count();
      }
    }
    return new Totals(many, mentions);
  }

  /**
   * What holds for all entities of the types.
   *
   * @param entities how many there are
   * @param mentions how often they are mentioned
   */
  record Totals(long entities, long mentions) {}
}
