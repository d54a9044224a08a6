package arnews.entities;

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

  /** Adds the next article. */
  public void add(ArticleMentions article) {
    int number = collected.articles.size();
    collected.articles.add(article.article());
    List<Mention> mentions = article.mentions();
    for (Cluster cluster : merge ? merger.clusters(mentions) : apart(mentions)) {
      int thing = collected.things.add(cluster.fullest());
      int place = collected.clusterThings.size();
      collected.clusterThings.add(thing);
      collected.clusterArticles.add(number);
      cluster.mentions().forEach(index -> add(mentions.get(index), thing, place));
    }
  }

  private void add(Mention mention, int thing, int cluster) {
    int form = collected.forms.number(mention.text());
    collected.formsOfThings.add(thing, form, 1);
    if (keepMentions) {
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
    return new EntityMaker(collected, collected.things.roots(merge), names).entities();
  }
}
