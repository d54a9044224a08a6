package arnews.compare;

import arnews.entities.Entity;
import arnews.entities.EntityMention;
import arnews.entities.StatedTitle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Tells which sides name which entities. */
public final class SharedEntities {
  /** Those of most sides first, of these the most named. */
  private static final Comparator<SharedEntity> ORDER =
      Comparator.comparingInt((SharedEntity entity) -> entity.counts().size())
          .thenComparingLong(SharedEntity::count)
          .reversed()
          .thenComparing(SharedEntity::name)
          .thenComparing(SharedEntity::type);

  private SharedEntities() {}

  /**
   * The entities, those that most sides share first.
   *
   * @param entities with all their mentions
   * @param sides for each article its side
   */
  public static List<SharedEntity> of(List<Entity> entities, Map<String, String> sides) {
    List<SharedEntity> shared = new ArrayList<>(entities.size());
    for (Entity entity : entities) {
      SortedMap<String, Long> counts = new TreeMap<>();
      for (EntityMention mention : entity.mentions()) {
        counts.merge(sides.get(mention.article()), 1L, Long::sum);
      }
      SortedMap<String, List<String>> titles = titles(entity, sides);
      shared.add(
          new SharedEntity(entity.name(), entity.type(), counts, titles, differ(titles.values())));
    }
    shared.sort(ORDER);
    return shared;
  }

  private static SortedMap<String, List<String>> titles(Entity entity, Map<String, String> sides) {
    SortedMap<String, List<String>> titles = new TreeMap<>();
    for (StatedTitle title : entity.titles()) {
      Set<String> of = new HashSet<>();
      for (StatedTitle.Place place : title.places()) {
        String side = sides.get(place.article());
        if (of.add(side)) {
          titles.computeIfAbsent(side, unused -> new ArrayList<>()).add(title.title());
        }
      }
    }
    return titles;
  }

  private static boolean differ(Iterable<List<String>> titles) {
    List<List<String>> seen = new ArrayList<>();
    for (List<String> each : titles) {
      for (List<String> other : seen) {
        if (Collections.disjoint(each, other)) {
          return true;
        }
      }
      seen.add(each);
    }
    return false;
  }
}
