package arnews.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Finds the things of one type that are one, although articles name them in different ways. */
final class CorpusMerger {
  /** With so many names of the same consonants a name is compared. */
  private static final int MOST_ALIKE = 40;

  private final NamedThings things;
  private final EntityType type;
  private final Roots roots;

  /** The things, those in most articles first, with their names. */
  private final List<Integer> order = new ArrayList<>();

  private final List<TypedName> names = new ArrayList<>();

  CorpusMerger(NamedThings things, EntityType type, Roots roots) {
    this.things = things;
    this.type = type;
    this.roots = roots;
    for (int thing = 0; thing < things.size(); thing++) {
      if (things.type(thing) == type) {
        order.add(thing);
      }
    }
    order.sort(things::compare);
    order.forEach(thing -> names.add(things.name(thing)));
  }

  void join() {
    alike(name -> name.code);
    lackingAlef();
    spelled();
    if (type == EntityType.PER) {
      new PeopleMerger(things, order, names, roots).join();
    } else {
      alike(name -> name.size() > 1 && !name.isKnown() ? contents(name) : "");
      new HeadMerger(things, order, names, roots).join();
    }
  }

  private static String contents(TypedName name) {
    return String.join(" ", name.body().words);
  }

  /** Joins things that have something in common; nothing where it is empty. */
  private void alike(Function<TypedName, String> common) {
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      String shared = common.apply(names.get(i));
      if (!shared.isEmpty()) {
        Integer known = first.putIfAbsent(shared, order.get(i));
        if (known != null) {
          roots.join(known, order.get(i));
        }
      }
    }
  }

  /** A name without the alef of its article is that with it, where the corpus has both. */
  private void lackingAlef() {
    Map<String, Integer> byKey = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      byKey.put(names.get(i).name.key, order.get(i));
    }
    for (int i = 0; i < names.size(); i++) {
      Name name = names.get(i).name;
      Integer whole = name.mayLackAlef() ? byKey.get(name.withAlef().key) : null;
      if (whole != null && things.compare(whole, order.get(i)) < 0) {
        roots.join(whole, order.get(i));
      }
    }
  }

  /** Joins spellings of foreign names. A person must be called by more than one word. */
  private void spelled() {
    Map<String, List<Integer>> blocks = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      TypedName name = names.get(i);
      if (name.isOfGazetteer() || (type == EntityType.PER && name.size() == 1)) {
        continue;
      }
      List<Integer> leaders =
          blocks.computeIfAbsent(consonants(name), unused -> new ArrayList<>(1));
      int leader = leader(name, leaders);
      if (leader >= 0) {
        roots.join(order.get(leader), order.get(i));
      } else if (leaders.size() < MOST_ALIKE) {
        leaders.add(i);
      }
    }
  }

  private static String consonants(TypedName name) {
    StringBuilder consonants = new StringBuilder();
    for (String word : name.name.words) {
      consonants.append(Consonants.of(NameWords.bare(word))).append(' ');
    }
    return consonants.toString();
  }

  private int leader(TypedName name, List<Integer> leaders) {
    for (int leader : leaders) {
      TypedName other = names.get(leader);
      boolean areTwo = name.isKnown() && other.isKnown();
      if (!areTwo && Likeness.spelledAlike(name.name.words, other.name.words)) {
        boolean isSure = name.size() > 1 || isSure(name.name.last(), other.name.last());
        if (isSure) {
          return leader;
        }
      }
    }
    return -1;
  }

  /** One word alone must be long, so that its consonants tell enough. */
  private static boolean isSure(String word, String other) {
    return NameWords.hasArticle(word) == NameWords.hasArticle(other)
        && Consonants.of(NameWords.bare(word)).length() >= 3;
  }
}
