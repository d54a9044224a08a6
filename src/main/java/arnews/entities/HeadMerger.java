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
  /** Of the articles that give the head noun so many must mean the same. */
  private static final double DOMINANT = 0.9;

  /** So many of the articles without the head noun must others give it. */
  private static final double EVIDENCE = 0.05;

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
    Map<Integer, Integer> articles = new HashMap<>();
    int all = 0;
    for (int each : headed) {
      articles.merge(roots.of(each), things.articles(each), Integer::sum);
      all += things.articles(each);
    }
    for (Map.Entry<Integer, Integer> each : articles.entrySet()) {
      int count = each.getValue();
      if (count >= DOMINANT * all && count >= EVIDENCE * things.articles(bare)) {
        roots.join(each.getKey(), bare);
        return;
      }
    }
  }
}
