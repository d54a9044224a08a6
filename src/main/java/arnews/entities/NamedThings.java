package arnews.entities;

import java.util.ArrayList;
import java.util.List;

/** What the articles name, by the fullest names that single articles give it. */
final class NamedThings {
  private final TypedNames typedNames;

  /** The first letter of the type, then the key of the name. */
  private final Interned keys = new Interned();

  private final List<EntityType> types = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final IntList articles = new IntList();

  NamedThings(TypedNames typedNames) {
    this.typedNames = typedNames;
  }

  /** The number of the thing of this name, which one more article names. */
  int add(TypedName name) {
    int thing = keys.number(name.type.name().charAt(0) + name.name.key);
    if (thing == names.size()) {
      types.add(name.type);
      names.add(name.name.text);
      articles.add(0);
    }
    articles.increment(thing);
    return thing;
  }

  int size() {
    return names.size();
  }

  EntityType type(int thing) {
    return types.get(thing);
  }

  /** The plain letters of its name, of whatever type. */
  String key(int thing) {
    return keys.get(thing).substring(1);
  }

  TypedName name(int thing) {
    return typedNames.of(types.get(thing), names.get(thing));
  }

  /** How many articles name it so at the fullest. */
  int articles(int thing) {
    return articles.get(thing);
  }

  /** The order of things: those in more articles first, then by their letters. */
  int compare(int one, int other) {
    int byArticles = Integer.compare(articles(other), articles(one));
    return byArticles != 0 ? byArticles : keys.get(one).compareTo(keys.get(other));
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
