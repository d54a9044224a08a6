package arnews.entities;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;

/**
 * Collects the names of articles, in their order, and tells what they name: one entity for all
 * mentions that mean the same. One thread uses it at a time. Its memory grows with the different
 * names and with the entities of each article; with the mentions only when they are kept.
 */
public final class EntityIndex {
  private final boolean merge;
  private final boolean keepMentions;
  private final TypedNames names;
  private final ArticleMerger merger;
  private final Collected collected;
  private int[] roots = {};

  /** By identity. */
  private IdentityHashMap<Entity, Integer> rootsOfEntities = new IdentityHashMap<>();

  /**
   * An empty index.
   *
   * @param merge whether names of the same are joined; otherwise each spelling that differs by more
   *     than carelessness is an entity
   * @param gazetteer the user's own names
   * @param keepMentions whether entities shall tell each of their mentions
   */
  public EntityIndex(boolean merge, Gazetteer gazetteer, boolean keepMentions) {
    this.merge = merge;
    this.keepMentions = keepMentions;
    this.names = new TypedNames(Objects.requireNonNull(gazetteer));
    this.merger = new ArticleMerger(names);
    this.collected = new Collected(names);
  }

  /**
   * Adds the next article.
   *
   * @return for each mention a number, by which {@link #places} tells its entity
   */
  public int[] add(ArticleMentions article) {
    int[] numbers = new int[article.mentions().size()];
    int number = collected.articles.size();
    collected.articles.add(article.article());
    List<Mention> mentions = article.mentions();
    for (Cluster cluster : merge ? merger.clusters(mentions) : apart(mentions)) {
      int thing = collected.things.add(cluster.fullest());
      int place = collected.clusterThings.size();
      collected.clusterThings.add(thing);
      collected.clusterArticles.add(number);
      for (int index : cluster.mentions()) {
        numbers[index] = thing;
        add(mentions.get(index), article.speakers().contains(index), thing, place);
      }
    }
    return numbers;
  }

  private void add(Mention mention, boolean speaker, int thing, int cluster) {
    int form = collected.forms.number(mention.text());
    collected.formsOfThings.add(thing, form, 1);
    if (keepMentions) {
      collected.speakers.set(collected.mentions.size(), speaker);
      collected.mentions.add(cluster, form, mention.start(), mention.end());
    }
    for (Title title : mention.titles()) {
      int titleForm = collected.forms.number(title.text());
      collected.titles.add(cluster, titleForm, title.start(), title.end());
    }
  }

  private List<Cluster> apart(List<Mention> mentions) {
    Clusters clusters = new Clusters();
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      TypedName name = names.of(mention.type(), mention.text());
      clusters.add(mention.type().name() + name.name.key, i, name);
    }
    return clusters.list();
  }

  /** The entities, those mentioned most first; of the same count those in more articles. */
  public List<Entity> entities() {
    roots = collected.things.roots(merge);
    EntityMaker maker = new EntityMaker(collected, roots, names);
    List<Entity> entities = maker.entities();
    rootsOfEntities = maker.rootsOfEntities();
    return entities;
  }

  /**
   * The places of entities in a list.
   *
   * @param listed some of the entities that {@link #entities} gave last
   * @return for each number of a mention the place of its entity, -1 where it is not listed
   */
  public int[] places(List<Entity> listed) {
    int[] placeOfRoot = new int[roots.length];
    Arrays.fill(placeOfRoot, -1);
    for (int i = 0; i < listed.size(); i++) {
      placeOfRoot[rootsOfEntities.get(listed.get(i))] = i;
    }
    int[] places = new int[roots.length];
    Arrays.setAll(places, thing -> placeOfRoot[roots[thing]]);
    return places;
  }
}
