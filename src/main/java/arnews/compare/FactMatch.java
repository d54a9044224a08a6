package arnews.compare;

import java.util.List;
import java.util.Objects;

/**
 * A fact that articles state, by a number.
 *
 * @param relation how the numbers stand to each other
 * @param topic the noun that is counted and the words that the sentences share
 * @param reason why the numbers are taken to state one fact: words between semicolons
 * @param sides the numbers with their places, by article and place
 */
public record FactMatch(Relation relation, String topic, String reason, List<FactSide> sides) {
  public FactMatch {
    Objects.requireNonNull(relation);
    Objects.requireNonNull(topic);
    Objects.requireNonNull(reason);
    sides = List.copyOf(sides);
  }
}
