package arnews.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the entities of what has been collected and joined. */
final class EntityMaker {
  private static final Comparator<Entity> ORDER =
      Comparator.comparingLong(Entity::count)
          .thenComparingInt(Entity::articles)
          .reversed()
          .thenComparing(Entity::name)
          .thenComparing(Entity::type);

  private static final Comparator<StatedTitle> TITLE_ORDER =
      Comparator.comparingLong(StatedTitle::count).reversed().thenComparing(StatedTitle::title);

  private final Collected collected;
  private final int[] roots;
  private final TypedNames names;
  private final IdentityHashMap<Entity, Integer> rootsOfEntities = new IdentityHashMap<>();
  private final Grouped clusters;
  private final Grouped mentions;
  private final Grouped titles;

  /**
   * Makes entities.
   *
   * @param roots for each thing the one whose entity it is part of
   */
  EntityMaker(Collected collected, int[] roots, TypedNames names) {
    this.collected = collected;
    this.roots = roots;
    this.names = names;
    this.clusters = new Grouped(collected.clusterThings.size(), roots.length, this::rootOfCluster);
    this.mentions = grouped(collected.mentions);
    this.titles = grouped(collected.titles);
  }

  private int rootOfCluster(int cluster) {
    return roots[collected.clusterThings.get(cluster)];
  }

  private Grouped grouped(Places places) {
    return new Grouped(places.size(), roots.length, i -> rootOfCluster(places.cluster(i)));
  }

  List<Entity> entities() {
    PairCounts counts = ofRoots();
    long[] pairs = counts.sorted();
    List<Entity> entities = new ArrayList<>();
    int i = 0;
    while (i < pairs.length) {
      int root = PairCounts.first(pairs[i]);
      List<EntityForms.Written> written = new ArrayList<>(1);
      while (i < pairs.length && PairCounts.first(pairs[i]) == root) {
        int form = PairCounts.second(pairs[i]);
        String text = collected.forms.get(form);
        written.add(new EntityForms.Written(text, counts.count(root, form)));
        i++;
      }
      Entity entity = entity(root, new EntityForms(collected.things.type(root), names, written));
      rootsOfEntities.put(entity, root);
      entities.add(entity);
    }
    entities.sort(ORDER);
    return entities;
  }

  /** The root of each entity that was made, by identity. */
  IdentityHashMap<Entity, Integer> rootsOfEntities() {
    return rootsOfEntities;
  }

  private PairCounts ofRoots() {
    PairCounts counts = collected.formsOfThings;
    PairCounts ofRoots = new PairCounts();
    for (long pair : counts.sorted()) {
      int thing = PairCounts.first(pair);
      int form = PairCounts.second(pair);
      ofRoots.add(roots[thing], form, counts.count(thing, form));
    }
    return ofRoots;
  }

  private Entity entity(int root, EntityForms forms) {
    return new Entity(
        forms.name(),
        forms.type(),
        forms.count(),
        articles(root),
        forms.variants(),
        titles(root),
        mentions(root, forms));
  }

  private int articles(int root) {
    int articles = 0;
    int last = -1;
    for (int i = clusters.from(root); i < clusters.to(root); i++) {
      int article = collected.clusterArticles.get(clusters.member(i));
      articles += article == last ? 0 : 1;
      last = article;
    }
    return articles;
  }

  private List<EntityMention> mentions(int root, EntityForms forms) {
    int from = mentions.from(root);
    int to = mentions.to(root);
    if (from == to) {
      return List.of();
    }
    Map<String, Join> hows = forms.hows();
    List<EntityMention> all = new ArrayList<>(to - from);
    Places places = collected.mentions;
    for (int i = from; i < to; i++) {
      int place = mentions.member(i);
      String text = collected.forms.get(places.form(place));
      all.add(
          new EntityMention(
              collected.article(places.cluster(place)),
              places.start(place),
              places.end(place),
              text,
              hows.get(text),
              collected.speakers.get(place)));
    }
    return all;
  }

  private List<StatedTitle> titles(int root) {
    int from = titles.from(root);
    int to = titles.to(root);
    if (from == to) {
      return List.of();
    }
    Map<String, List<StatedTitle.Place>> placesOfTitles = new LinkedHashMap<>();
    Map<String, String> written = new LinkedHashMap<>();
    Places places = collected.titles;
    for (int i = from; i < to; i++) {
      int place = titles.member(i);
      String title = EntityForms.inOneLine(collected.forms.get(places.form(place)));
      String key = Name.of(title).key;
      written.putIfAbsent(key, title);
      placesOfTitles
          .computeIfAbsent(key, unused -> new ArrayList<>(1))
          .add(
              new StatedTitle.Place(
                  collected.article(places.cluster(place)),
                  places.start(place),
                  places.end(place)));
    }
    List<StatedTitle> all = new ArrayList<>(written.size());
    placesOfTitles.forEach(
        (key, itsPlaces) ->
            all.add(new StatedTitle(written.get(key), itsPlaces.size(), itsPlaces)));
    all.sort(TITLE_ORDER);
    return all;
  }
}
