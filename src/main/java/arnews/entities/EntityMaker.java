package arnews.entities;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
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

  private final List<String> articles;
  private final IntList clusterArticles;
  private final IntList clusterThings;
  private final NamedThings named;
  private final Interned forms;
  private final Gazetteer gazetteer;

  /** An entity while its parts are brought together. */
  private static final class Draft {
    EntityForms forms;
    int articles;
    int lastArticle = -1;
    List<EntityMention> mentions = List.of();
    Map<String, List<StatedTitle.Place>> titles = Map.of();
    Map<String, String> titleNames = Map.of();
  }

  EntityMaker(
      List<String> articles,
      IntList clusterArticles,
      IntList clusterThings,
      NamedThings named,
      Interned forms,
      Gazetteer gazetteer) {
    this.articles = articles;
    this.clusterArticles = clusterArticles;
    this.clusterThings = clusterThings;
    this.named = named;
    this.forms = forms;
    this.gazetteer = gazetteer;
  }

  List<Entity> entities(int[] roots, FormCounts counts, Places mentions, Places titles) {
    Draft[] drafts = drafts(roots, counts);
    for (int i = 0; i < clusterThings.size(); i++) {
      Draft draft = drafts[roots[clusterThings.get(i)]];
      if (draft.lastArticle != clusterArticles.get(i)) {
        draft.lastArticle = clusterArticles.get(i);
        draft.articles++;
      }
    }
    for (int i = 0; i < mentions.size(); i++) {
      addMention(drafts[roots[clusterThings.get(mentions.cluster(i))]], mentions, i);
    }
    for (int i = 0; i < titles.size(); i++) {
      addTitle(drafts[roots[clusterThings.get(titles.cluster(i))]], titles, i);
    }
    List<Entity> entities = new ArrayList<>();
    for (Draft draft : drafts) {
      if (draft != null) {
        entities.add(entity(draft));
      }
    }
    entities.sort(ORDER);
    return entities;
  }

  private Draft[] drafts(int[] roots, FormCounts counts) {
    FormCounts ofRoots = new FormCounts();
    for (long pair : counts.sorted()) {
      int thing = FormCounts.first(pair);
      int form = FormCounts.second(pair);
      ofRoots.add(roots[thing], form, counts.count(thing, form));
    }
    Draft[] drafts = new Draft[named.size()];
    for (long pair : ofRoots.sorted()) {
      int root = FormCounts.first(pair);
      int form = FormCounts.second(pair);
      if (drafts[root] == null) {
        drafts[root] = new Draft();
        drafts[root].forms = new EntityForms(named.type(root), gazetteer);
      }
      drafts[root].forms.add(form, forms.get(form), ofRoots.count(root, form));
    }
    Arrays.stream(drafts).filter(draft -> draft != null).forEach(draft -> draft.forms.end());
    return drafts;
  }

  private void addMention(Draft draft, Places mentions, int i) {
    if (draft.mentions.isEmpty()) {
      draft.mentions = new ArrayList<>(1);
    }
    int form = mentions.form(i);
    draft.mentions.add(
        new EntityMention(
            articles.get(clusterArticles.get(mentions.cluster(i))),
            mentions.start(i),
            mentions.end(i),
            forms.get(form),
            draft.forms.how(form)));
  }

  private void addTitle(Draft draft, Places titles, int i) {
    if (draft.titles.isEmpty()) {
      draft.titles = new LinkedHashMap<>();
      draft.titleNames = new HashMap<>();
    }
    String title = forms.get(titles.form(i));
    String key = Name.of(title).key;
    draft.titleNames.putIfAbsent(key, EntityForms.inOneLine(title));
    draft
        .titles
        .computeIfAbsent(key, unused -> new ArrayList<>(1))
        .add(
            new StatedTitle.Place(
                articles.get(clusterArticles.get(titles.cluster(i))),
                titles.start(i),
                titles.end(i)));
  }

  private static Entity entity(Draft draft) {
    List<StatedTitle> titles = new ArrayList<>();
    draft.titles.forEach(
        (key, places) ->
            titles.add(new StatedTitle(draft.titleNames.get(key), places.size(), places)));
    titles.sort(
        Comparator.comparingLong(StatedTitle::count).reversed().thenComparing(StatedTitle::title));
    EntityForms forms = draft.forms;
    return new Entity(
        forms.name(),
        forms.type(),
        forms.count(),
        draft.articles,
        forms.variants(),
        titles,
        draft.mentions);
  }
}
