package arnews.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import arnews.output.JsonReading;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What {@code arnews entities --json} says, for tests. */
final class NamedPlaces {
  private NamedPlaces() {}

  /** The rows of an answer in JSON. */
  static List<Map<?, ?>> rows(Run run) throws IOException {
    assertEquals(List.of(), run.errors());
    return maps(JsonReading.object(run.text()).get("rows"));
  }

  /** The objects of a list. */
  static List<Map<?, ?>> maps(Object list) {
    List<Map<?, ?>> maps = new ArrayList<>();
    for (Object each : (List<?>) list) {
      maps.add((Map<?, ?>) each);
    }
    return maps;
  }

  static int number(Map<?, ?> fields, String key) {
    return ((Number) fields.get(key)).intValue();
  }

  /** Every mention of an article as it stands: start, end and type. */
  static List<String> of(String article) throws IOException {
    String[] line = {"entities", "--json", "--all", "--mentions", "--no-merge", article};
    Map<Integer, String> places = new TreeMap<>();
    for (Map<?, ?> row : rows(Run.of(line))) {
      for (Map<?, ?> mention : maps(row.get("mentions"))) {
        int start = number(mention, "start");
        places.put(start, start + " " + number(mention, "end") + " " + row.get("type"));
      }
    }
    return List.copyOf(places.values());
  }
}
