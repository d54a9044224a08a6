package arnews.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Strings by numbers, each kept once. */
final class Interned {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> strings = new ArrayList<>();

  int number(String string) {
    Integer known = numbers.get(string);
    if (known != null) {
      return known;
    }
    numbers.put(string, strings.size());
    strings.add(string);
    return strings.size() - 1;
  }

  /** The number of a string; -1 where it is not kept. */
  int find(String string) {
    return numbers.getOrDefault(string, -1);
  }

  String get(int number) {
    return strings.get(number);
  }

  int size() {
    return strings.size();
  }
}
