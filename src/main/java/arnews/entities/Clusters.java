package arnews.entities;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Clusters by what their mentions have in common, in the order of their first mentions. */
final class Clusters {
  private final Map<Object, Cluster> clusters = new LinkedHashMap<>();

  void add(Object common, int mention, TypedName name) {
    clusters.computeIfAbsent(common, unused -> new Cluster()).add(mention, name);
  }

  List<Cluster> list() {
    return List.copyOf(clusters.values());
  }
}
