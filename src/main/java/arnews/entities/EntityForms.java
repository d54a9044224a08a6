package arnews.entities;

import arnews.text.Letters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The forms in which an entity is written: its variants, its name, and how each form names it. */
final class EntityForms {
  /** A fuller name is the name only where it is so common, against the commonest of as full. */
  private static final double COMMON = 0.1;

  private final EntityType type;
  private final Gazetteer gazetteer;

  /** While forms are added: each with its number and count. */
  private List<Form> forms = new ArrayList<>(1);

  private List<Variant> variants = List.of();
  private String name = "";
  private Map<Integer, Join> hows = Map.of();
  private long count;

  private record Form(int number, String text, long count) {}

  EntityForms(EntityType type, Gazetteer gazetteer) {
    this.type = type;
    this.gazetteer = gazetteer;
  }

  EntityType type() {
    return type;
  }

  void add(int number, String text, long times) {
    forms.add(new Form(number, text, times));
    count += times;
  }

  /** All forms have been added. */
  void end() {
    Set<String> keys = new HashSet<>();
    forms.forEach(form -> keys.add(Name.of(form.text()).key));
    Map<String, Long> counts = new HashMap<>();
    Map<String, String> shown = new HashMap<>();
    for (Form form : forms) {
      String text = shown(form.text(), keys);
      shown.put(form.text(), text);
      counts.merge(text, form.count(), Long::sum);
    }
    List<Variant> sorted = new ArrayList<>(counts.size());
    counts.forEach((text, times) -> sorted.add(new Variant(text, times)));
    sorted.sort(Comparator.comparingLong(Variant::count).reversed().thenComparing(Variant::form));
    variants = List.copyOf(sorted);
    TypedName best = best();
    name = best.isOfGazetteer() ? best.code.substring(Gazetteer.MARK.length()) : best.name.text;
    hows = new HashMap<>();
    for (Form form : forms) {
      hows.put(form.number(), how(named(shown.get(form.text())), best));
    }
    forms = List.of();
  }

  /** A form in one line, with the alef that its article lost behind a preposition. */
  private static String shown(String text, Set<String> keys) {
    String line = inOneLine(text);
    Name name = Name.of(line);
    if (name.mayLackAlef() && keys.contains(name.withAlef().key)) {
      return name.withAlef().text;
    }
    return line;
  }

  /** A text with one space for each stretch of white space. */
  static String inOneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean isSpaced = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Letters.isSpace(c)) {
        isSpaced = line.length() > 0;
      } else {
        if (isSpaced) {
          line.append(' ');
          isSpaced = false;
        }
        line.append(c);
      }
    }
    return line.toString();
  }

  private TypedName named(String text) {
    return new TypedName(type, Name.of(text), gazetteer);
  }

  /** That of the gazetteer, that which a list has first, or the fullest common one. */
  private TypedName best() {
    TypedName listed = null;
    int place = Integer.MAX_VALUE;
    Map<Integer, Long> mostOfSize = new HashMap<>();
    for (Variant variant : variants) {
      TypedName each = named(variant.form());
      if (each.isOfGazetteer()) {
        return each;
      }
      int itsPlace = KnownNames.place(type, each.name);
      if (itsPlace < place) {
        place = itsPlace;
        listed = each;
      }
      mostOfSize.merge(each.size(), variant.count(), Math::max);
    }
    return listed != null ? listed : fullest(mostOfSize);
  }

  private TypedName fullest(Map<Integer, Long> mostOfSize) {
    long most = 0;
    for (Map.Entry<Integer, Long> each : mostOfSize.entrySet()) {
      if (each.getKey() > 1) {
        most = Math.max(most, each.getValue());
      }
    }
    TypedName fullest = null;
    for (Variant variant : variants) {
      TypedName each = named(variant.form());
      boolean isCommon = variant.count() >= COMMON * most;
      if (fullest == null || (isCommon && each.size() > fullest.size())) {
        fullest = each;
      }
    }
    return fullest;
  }

  private Join how(TypedName form, TypedName best) {
    boolean isShorter = form.size() <= best.size();
    Likeness likeness = isShorter ? Likeness.of(form, best) : Likeness.of(best, form);
    if (!likeness.isNone()) {
      return likeness.how();
    }
    return type == EntityType.PER ? Join.PART : Join.SHORT;
  }

  String name() {
    return name;
  }

  long count() {
    return count;
  }

  List<Variant> variants() {
    return variants;
  }

  /** How a form, by its number, names the entity. */
  Join how(int number) {
    return hows.get(number);
  }
}
