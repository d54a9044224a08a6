package arnews.entities;

import java.util.ArrayList;
import java.util.List;

/** What the articles name, by the fullest names that single articles give it. */
final class NamedThings {
  private final Gazetteer gazetteer;
  private final List<EntityType> types = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final IntList articles = new IntList();

  NamedThings(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  void add(EntityType type, String name) {
    types.add(type);
    names.add(name);
    articles.add(0);
  }

  void countArticle(int thing) {
    articles.increment(thing);
  }

  int size() {
    return names.size();
  }

  EntityType type(int thing) {
    return types.get(thing);
  }

  /** The plain letters of its name, of whatever type. */
  String key(int thing) {
    return Name.of(names.get(thing)).key;
  }

  TypedName name(int thing) {
    return new TypedName(types.get(thing), Name.of(names.get(thing)), gazetteer);
  }

  /** How many articles name it so at the fullest. */
  int articles(int thing) {
    return articles.get(thing);
  }

  /** The order of things: those in more articles first, then by their letters. */
  int compare(int one, int other) {
    int byArticles = Integer.compare(articles(other), articles(one));
    if (byArticles != 0) {
      return byArticles;
    }
    int byName = key(one).compareTo(key(other));
    return byName != 0 ? byName : types.get(one).compareTo(types.get(other));
  }

  /**
   * For each thing the one whose entity it is part of: the one in most articles.
   *
   * @param merge whether different names may mean the same
   */
  int[] roots(boolean merge) {
    Roots roots = new Roots(this);
    if (merge) {
      for (EntityType type : EntityType.values()) {
        new CorpusMerger(this, type, roots).join();
      }
      TypeFlips.join(this, roots);
    }
    return roots.all();
  }
}
