package arnews.training;

import arnews.morphology.Gold;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A written form of annotated text and how often each reading is given.
 *
 * @param form without marks
 * @param readings each with its count, in the order in which they first came
 */
record TypeCount(String form, Map<Gold, Integer> readings) {
  TypeCount {
    readings = new LinkedHashMap<>(readings);
  }

  int count() {
    int count = 0;
    for (int each : readings.values()) {
      count += each;
    }
    return count;
  }

  /** The commonest reading; of equally common ones the first. */
  Gold majority() {
    Gold best = null;
    int most = 0;
    for (Map.Entry<Gold, Integer> each : readings.entrySet()) {
      if (each.getValue() > most) {
        most = each.getValue();
        best = each.getKey();
      }
    }
    return best;
  }
}
