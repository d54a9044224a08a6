package arnews.output;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a command found out.
 *
 * @param meta what holds for the whole answer, in order; JSON alone shows it; values as in a cell
 * @param sections its lists of rows, mostly one, named {@code rows}
 */
public record Answer(Map<String, ?> meta, List<Section> sections) {
  public Answer {
    meta = Collections.unmodifiableMap(new LinkedHashMap<>(meta));
    sections = List.copyOf(sections);
    if (sections.isEmpty()) {
      throw new IllegalArgumentException("an answer without a list");
    }
    Set<String> names = new HashSet<>(Set.of("meta"));
    for (Section section : sections) {
      if (!names.add(section.name())) {
        throw new IllegalArgumentException("two lists of the name " + section.name());
      }
    }
  }

  /** An answer of one list of rows. */
  public static Answer of(Map<String, ?> meta, List<Column> columns, Rows rows) {
    return new Answer(meta, List.of(new Section("rows", columns, rows)));
  }

  /** An answer of one list of rows. */
  public static Answer of(Map<String, ?> meta, Section section) {
    return new Answer(meta, List.of(section));
  }
}
