package arnews.entities;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins a name of one type with the same name of another where nearly all articles have that other.
 * A place and a body stay two: a team is called by its city, a government by its capital.
 */
final class TypeFlips {
  private static final double RARE = 0.05;

  /** In one article a type is taken for a slip against one that is so many times as common. */
  private static final int USUAL = 3;

  private TypeFlips() {}

  static void join(NamedThings things, Roots roots) {
    Map<String, List<Integer>> byKey = new HashMap<>();
    for (int thing = 0; thing < things.size(); thing++) {
      byKey.computeIfAbsent(things.key(thing), unused -> new ArrayList<>(1)).add(thing);
    }
    for (List<Integer> same : byKey.values()) {
      if (same.size() > 1) {
        same.sort(things::compare);
        int most = same.get(0);
        for (int other : same.subList(1, same.size())) {
          boolean isRare = things.articles(other) <= RARE * things.articles(most);
          if (isRare && !isPlaceAndBody(things.type(most), things.type(other))) {
            roots.join(most, other);
          }
        }
      }
    }
  }

  /** The types of an article's mentions: of a name that has nearly always one type that one. */
  static EntityType[] mended(TypedName[] names) {
    Map<String, Map<EntityType, Integer>> counts = new HashMap<>();
    for (TypedName each : names) {
      counts
          .computeIfAbsent(each.name.key, unused -> new EnumMap<>(EntityType.class))
          .merge(each.type, 1, Integer::sum);
    }
    EntityType[] types = new EntityType[names.length];
    for (int i = 0; i < names.length; i++) {
      Map<EntityType, Integer> ofName = counts.get(names[i].name.key);
      types[i] = ofName.size() == 1 ? names[i].type : mended(names[i].type, ofName);
    }
    return types;
  }

  private static EntityType mended(EntityType type, Map<EntityType, Integer> counts) {
    for (Map.Entry<EntityType, Integer> each : counts.entrySet()) {
      boolean isUsual = each.getValue() >= USUAL * counts.get(type);
      if (isUsual && !isPlaceAndBody(type, each.getKey())) {
        return each.getKey();
      }
    }
    return type;
  }

  private static boolean isPlaceAndBody(EntityType one, EntityType other) {
    return (one == EntityType.LOC && other == EntityType.ORG)
        || (one == EntityType.ORG && other == EntityType.LOC);
  }
}
