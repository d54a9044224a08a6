package arnews.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins the name of a body or event without its head noun with that which has one, where the corpus
 * knows one such alone, or one before all others. Districts and their towns stay two.
 */
final class HeadMerger {
  private final NamedThings things;
  private final List<Integer> order;
  private final List<TypedName> names;
  private final Roots roots;

  HeadMerger(NamedThings things, List<Integer> order, List<TypedName> names, Roots roots) {
    this.things = things;
    this.order = order;
    this.names = names;
    this.roots = roots;
  }

  void join() {
    Map<String, List<Integer>> headed = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      TypedName name = names.get(i);
      if (name.type != EntityType.LOC && name.body().hasHead() && name.body().headMayLack()) {
        headed.computeIfAbsent(rest(name), unused -> new ArrayList<>(1)).add(order.get(i));
      }
    }
    for (int i = 0; i < names.size(); i++) {
      TypedName name = names.get(i);
      if (!name.body().hasHead() && !name.isKnown() && headed.containsKey(rest(name))) {
        join(order.get(i), headed.get(rest(name)));
      }
    }
  }

  private static String rest(TypedName name) {
    return String.join(" ", name.body().rest());
  }

  private void join(int bare, List<Integer> headed) {
    Dominance dominance = new Dominance();
    for (int each : headed) {
      dominance.add(roots.of(each), things.articles(each));
    }
    int meant = dominance.of(0, things.articles(bare));
    if (meant >= 0) {
      roots.join(meant, bare);
    }
  }
}
