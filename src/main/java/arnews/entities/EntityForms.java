package arnews.entities;

import arnews.text.Letters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The forms in which an entity is written: its variants, its name, and how each form names it. */
final class EntityForms {
  /** A fuller name is the name only where it is so common, against the commonest of as full. */
  private static final double COMMON = 0.1;

  /** The commonest first; of equal ones that which was met first. */
  private static final Comparator<Written> ORDER =
      Comparator.comparingLong(Written::count).reversed();

  private final EntityType type;
  private final TypedNames names;
  private final List<Written> written;
  private final List<Written> shown;
  private final TypedName best;

  /** A form and how often it is written. */
  record Written(String form, long count) {}

  /**
   * The forms of an entity.
   *
   * @param written the forms as articles have them, in the order in which they were met
   */
  EntityForms(EntityType type, TypedNames names, List<Written> written) {
    this.type = type;
    this.names = names;
    this.written = written;
    this.shown = written.size() == 1 ? inOneLine(written.get(0)) : joined();
    this.best = best();
  }

  private static List<Written> inOneLine(Written only) {
    return List.of(new Written(inOneLine(only.form()), only.count()));
  }

  private List<Written> joined() {
    Map<String, Long> counts = new LinkedHashMap<>();
    Set<String> keys = keys();
    for (Written each : written) {
      counts.merge(shown(each.form(), keys), each.count(), Long::sum);
    }
    List<Written> sorted = new ArrayList<>(counts.size());
    counts.forEach((text, times) -> sorted.add(new Written(text, times)));
    sorted.sort(ORDER);
    return sorted;
  }

  private Set<String> keys() {
    Set<String> keys = new HashSet<>();
    written.forEach(each -> keys.add(names.of(type, each.form()).name.key));
    return keys;
  }

  /** A form in one line, with the alef that its article lost behind a preposition. */
  private String shown(String text, Set<String> keys) {
    String line = inOneLine(text);
    Name name = names.of(type, line).name;
    if (name.mayLackAlef() && keys.contains(name.withAlef().key)) {
      return name.withAlef().text;
    }
    return line;
  }

  /** A text with one space for each stretch of white space. */
  static String inOneLine(String text) {
    boolean isSpaced = false;
    StringBuilder line = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isSpace = Letters.isSpace(c);
      if (line == null && isSpace && (c != ' ' || isSpaced)) {
        line = new StringBuilder(text.length()).append(text, 0, isSpaced ? i - 1 : i);
      }
      if (line != null && !isSpace) {
        line.append(isSpaced && line.length() > 0 ? " " : "").append(c);
      }
      isSpaced = isSpace;
    }
    return line == null ? text : line.toString();
  }

  /** That of the gazetteer, that which a list has first, or the fullest common one. */
  private TypedName best() {
    if (shown.size() == 1) {
      return names.of(type, shown.get(0).form());
    }
    TypedName listed = null;
    int place = Integer.MAX_VALUE;
    long most = 0;
    for (Written variant : shown) {
      TypedName each = names.of(type, variant.form());
      if (each.isOfGazetteer()) {
        return each;
      }
      int itsPlace = KnownNames.place(type, each.name);
      if (itsPlace < place) {
        place = itsPlace;
        listed = each;
      }
      if (each.size() > 1) {
        most = Math.max(most, variant.count());
      }
    }
    return listed != null ? listed : fullest(most);
  }

  private TypedName fullest(long most) {
    TypedName fullest = null;
    for (Written variant : shown) {
      TypedName each = names.of(type, variant.form());
      boolean isCommon = variant.count() >= COMMON * most;
      if (fullest == null || (isCommon && each.fullness() > fullest.fullness())) {
        fullest = each;
      }
    }
    return fullest;
  }

  EntityType type() {
    return type;
  }

  String name() {
    return best.isOfGazetteer() ? best.code.substring(Gazetteer.MARK.length()) : best.name.text;
  }

  long count() {
    long count = 0;
    for (Written each : shown) {
      count += each.count();
    }
    return count;
  }

  List<Variant> variants() {
    List<Variant> variants = new ArrayList<>(shown.size());
    for (Written each : shown) {
      variants.add(new Variant(each.form(), each.count(), how(names.of(type, each.form()))));
    }
    return variants;
  }

  /** How each form as articles have it names the entity. */
  Map<String, Join> hows() {
    Set<String> keys = keys();
    Map<String, Join> hows = new HashMap<>();
    for (Written each : written) {
      hows.put(each.form(), how(names.of(type, shown(each.form(), keys))));
    }
    return hows;
  }

  private Join how(TypedName form) {
    if (best.isOfGazetteer()) {
      return Join.GAZETTEER;
    }
    boolean isShorter = form.size() <= best.size();
    Likeness likeness = isShorter ? Likeness.of(form, best) : Likeness.of(best, form);
    if (!likeness.isNone()) {
      return likeness.how();
    }
    return type == EntityType.PER ? Join.PART : Join.SHORT;
  }
}
