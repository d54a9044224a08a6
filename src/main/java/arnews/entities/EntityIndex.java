package arnews.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Collects the names of articles, in their order, and tells what they name: one entity for all
 * mentions that mean the same. One thread uses it at a time. Its memory grows with the different
 * names and with the entities of each article; with the mentions only when they are kept.
 */
public final class EntityIndex {
  private final ArticleMerger merger;
  private final Gazetteer gazetteer;
  private final boolean merge;
  private final boolean keepMentions;

  private final List<String> articles = new ArrayList<>();

  /** The clusters of all articles: each means one named thing. */
  private final IntList clusterArticles = new IntList();

  private final IntList clusterThings = new IntList();

  /** Types and plain names; those of one are one thing before articles are compared. */
  private final Interned things = new Interned();

  private final NamedThings named;
  private final Interned forms = new Interned();

  /** How often a thing is written in a form. */
  private final FormCounts formsOfThings = new FormCounts();

  private final Places mentions = new Places();
  private final Places titles = new Places();

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
    this.gazetteer = Objects.requireNonNull(gazetteer);
    this.keepMentions = keepMentions;
    this.merger = new ArticleMerger(gazetteer);
    this.named = new NamedThings(gazetteer);
  }

  /** Adds the next article. */
  public void add(ArticleMentions article) {
    int number = articles.size();
    articles.add(article.article());
    for (Cluster cluster : merge ? merger.clusters(article.mentions()) : apart(article)) {
      TypedName fullest = cluster.fullest();
      int thing = things.number(fullest.type.name() + fullest.name.key);
      if (thing == named.size()) {
        named.add(fullest.type, fullest.name.text);
      }
      named.countArticle(thing);
      int place = clusterArticles.size();
      clusterArticles.add(number);
      clusterThings.add(thing);
      for (int index : cluster.mentions()) {
        add(article.mentions().get(index), thing, place);
      }
    }
  }

  private void add(Mention mention, int thing, int cluster) {
    int form = forms.number(mention.text());
    formsOfThings.add(thing, form, 1);
    if (keepMentions) {
      mentions.add(cluster, form, mention.start(), mention.end());
    }
    for (Title title : mention.titles()) {
      titles.add(cluster, forms.number(title.text()), title.start(), title.end());
    }
  }

  private List<Cluster> apart(ArticleMentions article) {
    Clusters clusters = new Clusters();
    for (int i = 0; i < article.mentions().size(); i++) {
      Mention mention = article.mentions().get(i);
      TypedName name = new TypedName(mention.type(), Name.of(mention.text()), gazetteer);
      clusters.add(mention.type().name() + name.name.key, i, name);
    }
    return clusters.list();
  }

  /** The entities, those mentioned most first; of the same count those in more articles. */
  public List<Entity> entities() {
    int[] roots = named.roots(merge);
    return new EntityMaker(articles, clusterArticles, clusterThings, named, forms, gazetteer)
        .entities(roots, formsOfThings, mentions, titles);
  }
}
