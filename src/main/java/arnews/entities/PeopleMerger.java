package arnews.entities;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Joins names of people across articles: a full name that lacks words of another, a surname that
 * one person dominates. What may mean several people stays apart.
 */
final class PeopleMerger {
  /** A word with so many partners tells nothing of who it is. */
  private static final int COMMON = 12;

  private final NamedThings things;
  private final List<Integer> order;
  private final List<TypedName> names;
  private final Roots roots;

  PeopleMerger(NamedThings things, List<Integer> order, List<TypedName> names, Roots roots) {
    this.things = things;
    this.order = order;
    this.names = names;
    this.roots = roots;
  }

  void join() {
    shortened();
    surnames();
  }

  private static String ends(Name name) {
    return name.word(0) + ' ' + NameWords.bare(name.last());
  }

  /** A first name and the father's behind it; nothing where the second word is no father's name. */
  private static String father(Name name) {
    return name.isSon(1) ? name.word(0) + "  " + name.word(1) : "";
  }

  private void shortened() {
    Map<String, Set<Integer>> longer = new HashMap<>();
    Map<String, Set<String>> partners = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      Name name = names.get(i).name;
      if (name.size() > 1) {
        String first = name.word(0);
        String last = NameWords.bare(name.last());
        partners.computeIfAbsent(first + ' ', unused -> new HashSet<>()).add(last);
        partners.computeIfAbsent(last, unused -> new HashSet<>()).add(first);
      }
      if (name.size() > 2) {
        longer.computeIfAbsent(ends(name), unused -> new TreeSet<>()).add(i);
        longer.computeIfAbsent(father(name), unused -> new TreeSet<>()).add(i);
      }
    }
    for (int i = 0; i < names.size(); i++) {
      Name name = names.get(i).name;
      String key = name.size() != 2 ? "" : name.isSon(1) ? father(name) : ends(name);
      if (!key.isEmpty() && longer.containsKey(key)) {
        Set<String> others = partners.get(NameWords.bare(name.last()));
        int rarer = Math.min(partners.get(name.word(0) + ' ').size(), others.size());
        if (rarer < COMMON) {
          join(i, longer.get(key));
        }
      }
    }
  }

  /** Joins a short name with the longer ones of one person, if it is one. */
  private void join(int shorter, Set<Integer> longer) {
    Name fullest = names.get(shorter).name;
    for (int each : longer) {
      if (names.get(each).name.size() > fullest.size()) {
        fullest = names.get(each).name;
      }
    }
    for (int each : longer) {
      Name name = names.get(each).name;
      if ((name.size() < fullest.size() && !People.isShortened(name, fullest))
          || (name.size() == fullest.size() && !Likeness.spelledAlike(name.words, fullest.words))) {
        return;
      }
    }
    longer.forEach(each -> roots.join(order.get(shorter), order.get(each)));
  }

  private void surnames() {
    Map<String, Dominance> bySurname = new HashMap<>();
    Map<String, Integer> asFirst = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).name.size() == 1) {
        bySurname.put(surname(names.get(i).name), new Dominance());
      }
    }
    for (int i = 0; i < names.size(); i++) {
      Name name = names.get(i).name;
      if (name.size() > 1) {
        int articles = things.articles(order.get(i));
        asFirst.merge(name.word(0), articles, Integer::sum);
        Dominance bearers = bySurname.get(surname(name.part(name.size() - 1)));
        if (bearers != null) {
          bearers.add(roots.of(order.get(i)), articles);
        }
      }
    }
    for (int i = 0; i < names.size(); i++) {
      Name name = names.get(i).name;
      if (name.size() == 1 && !names.get(i).isKnown()) {
        Dominance bearers = bySurname.get(surname(name));
        int lone = order.get(i);
        int others = asFirst.getOrDefault(name.last(), 0);
        int person = bearers.of(others, things.articles(lone));
        if (person >= 0) {
          roots.join(person, lone);
        }
      }
    }
  }

  private static String surname(Name name) {
    return (name.isSon(0) ? " " : "") + NameWords.bare(name.last());
  }
}
