package arnews.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins a name of one type with the same name of another where nearly all articles have that other.
 * A place and a body stay two: a team is called by its city, a government by its capital.
 */
final class TypeFlips {
  private static final double RARE = 0.05;

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

  private static boolean isPlaceAndBody(EntityType one, EntityType other) {
    return (one == EntityType.LOC && other == EntityType.ORG)
        || (one == EntityType.ORG && other == EntityType.LOC);
  }
}
