package arnews.entities;

import arnews.text.WordList;
import java.util.HashMap;
import java.util.Map;

/** The things of which it is known that they have several names, such as countries. */
final class KnownNames {
  private static final Map<String, Known> BY_KEY = byKey();

  /** A name of a thing, with the place of the name in the list: the first is the one to show. */
  private record Known(String code, int place) {}

  private KnownNames() {}

  /** The code of what has this name; empty where it is not known. */
  static String code(EntityType type, Name name) {
    Known known = known(type, name);
    return known == null ? "" : known.code();
  }

  /** The place in the list of a known name. */
  static int place(EntityType type, Name name) {
    Known known = known(type, name);
    return known == null ? Integer.MAX_VALUE : known.place();
  }

  private static Known known(EntityType type, Name name) {
    return BY_KEY.get(key(type, name.key));
  }

  private static String key(EntityType type, String key) {
    return type.name() + key;
  }

  private static Map<String, Known> byKey() {
    Map<String, Known> names = new HashMap<>();
    int place = 0;
    for (String[] row : WordList.rows("entities/same-names.tsv", 3)) {
      EntityType type = EntityType.valueOf(row[0]);
      names.putIfAbsent(key(type, Name.of(row[2]).key), new Known(row[1], place++));
    }
    return names;
  }
}
