package arnews.compare;

import arnews.entities.EntityType;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An entity and the sides that name it.
 *
 * @param name its canonical name
 * @param type what it is
 * @param counts how often each side names it, sides that do not left out
 * @param titles the roles that each side states of it, the commonest first; sides that state none
 *     left out
 * @param differing whether two sides state roles of it and none that both have
 */
public record SharedEntity(
    String name,
    EntityType type,
    SortedMap<String, Long> counts,
    SortedMap<String, List<String>> titles,
    boolean differing) {
  public SharedEntity {
    Objects.requireNonNull(name);
    Objects.requireNonNull(type);
    counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    titles = Collections.unmodifiableSortedMap(new TreeMap<>(titles));
  }

  /** How often all sides name it. */
  public long count() {
    long sum = 0;
    for (long count : counts.values()) {
      sum += count;
    }
    return sum;
  }
}
