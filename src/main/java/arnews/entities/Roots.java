package arnews.entities;

/** Which things are one. Of those that are one the thing in most articles stands for all. */
final class Roots {
  private final NamedThings things;
  private final int[] parents;

  Roots(NamedThings things) {
    this.things = things;
    parents = new int[things.size()];
    for (int i = 0; i < parents.length; i++) {
      parents[i] = i;
    }
  }

  int of(int thing) {
    int root = thing;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }

  void join(int one, int other) {
    int first = of(one);
    int second = of(other);
    if (first == second) {
      return;
    }
    boolean isFirst = things.compare(first, second) < 0;
    parents[isFirst ? second : first] = isFirst ? first : second;
  }

  int[] all() {
    int[] all = new int[parents.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = of(i);
    }
    return all;
  }
}
