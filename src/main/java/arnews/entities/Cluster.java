package arnews.entities;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Mentions of one article that mean the same. */
final class Cluster {
  private final List<Integer> mentions = new ArrayList<>();
  private final Map<TypedName, Integer> counts = new LinkedHashMap<>();

  void add(int mention, TypedName name) {
    mentions.add(mention);
    counts.merge(name, 1, Integer::sum);
  }

  /** Their numbers in the article, in order. */
  List<Integer> mentions() {
    return mentions;
  }

  /** The fullest name; of several with as many words the commonest, then the first. */
  TypedName fullest() {
    TypedName fullest = null;
    for (Map.Entry<TypedName, Integer> each : counts.entrySet()) {
      if (fullest == null || isFuller(each, fullest)) {
        fullest = each.getKey();
      }
    }
    return fullest;
  }

  private boolean isFuller(Map.Entry<TypedName, Integer> each, TypedName than) {
    if (each.getKey().isKnown() != than.isKnown()) {
      return each.getKey().isKnown();
    }
    int words = Integer.compare(each.getKey().fullness(), than.fullness());
    return words > 0 || (words == 0 && each.getValue() > counts.get(than));
  }
}
