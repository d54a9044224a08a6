package arnews.training;

import arnews.entities.EntityType;
import arnews.entities.Label;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Precision, recall and F1 of names: the same tokens and the same type. */
final class NameMeasures {
  private record Name(int from, int to, EntityType type) {}

  /** Right, found, to be found. */
  private final Map<EntityType, int[]> counts = new EnumMap<>(EntityType.class);

  NameMeasures() {
    for (EntityType type : EntityType.values()) {
      counts.put(type, new int[3]);
    }
  }

  void count(int[] gold, int[] found) {
    Set<Name> right = names(gold);
    for (Name name : names(found)) {
      counts.get(name.type())[1]++;
      counts.get(name.type())[0] += right.contains(name) ? 1 : 0;
    }
    right.forEach(name -> counts.get(name.type())[2]++);
  }

  private static Set<Name> names(int[] labels) {
    Set<Name> names = new HashSet<>();
    for (int i = 0; i < labels.length; i++) {
      if (Label.isFirst(labels[i])) {
        int end = i + 1;
        while (end < labels.length && Label.isInside(labels[end])) {
          end++;
        }
        names.add(new Name(i, end, Label.type(labels[i])));
      }
    }
    return names;
  }

  /** A line each type, and one of all: precision, recall, F1 in percent. */
  String lines(String title) {
    StringBuilder lines = new StringBuilder();
    int[] all = new int[3];
    for (Map.Entry<EntityType, int[]> each : counts.entrySet()) {
      lines.append(line(title + "\t" + each.getKey(), each.getValue()));
      for (int i = 0; i < all.length; i++) {
        all[i] += each.getValue()[i];
      }
    }
    return lines + line(title + "\tmicro", all);
  }

  private static String line(String title, int[] count) {
    double precision = 100.0 * count[0] / Math.max(1, count[1]);
    double recall = 100.0 * count[0] / Math.max(1, count[2]);
    double f1 = 200.0 * count[0] / Math.max(1, count[1] + count[2]);
    return title
        + "\tP "
        + tenths(precision)
        + "\tR "
        + tenths(recall)
        + "\tF1 "
        + tenths(f1)
        + "\n";
  }

  private static double tenths(double percent) {
    return Math.round(10 * percent) / 10.0;
  }
}
