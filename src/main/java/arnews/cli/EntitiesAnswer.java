package arnews.cli;

import arnews.entities.Entity;
import arnews.entities.EntityMention;
import arnews.entities.StatedTitle;
import arnews.entities.Variant;
import arnews.output.Answer;
import arnews.output.Column;
import arnews.output.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The answer of {@code arnews entities}: its meta data, columns and rows.
 *
 * @param query which entities are listed
 * @param merged whether spellings are one entity
 * @param guideline what counts as a name
 * @param mentions whether rows list mentions
 * @param explained whether rows tell why a spelling is taken for the entity
 */
record EntitiesAnswer(
    EntityQuery query, boolean merged, String guideline, boolean mentions, boolean explained) {
  private static final Column ARTICLE = Column.text("article");
  private static final List<Column> COLUMNS =
      List.of(
          Column.arabic("entity"),
          Column.text("type"),
          Column.number("count").withBar(),
          Column.number("articles"),
          Column.nested("variants"),
          Column.nested("titles"),
          Column.nested("mentions"));

  /** The answer for all articles together. */
  Answer of(EntitiesReading.Found found) {
    Map<String, Object> meta = meta();
    meta.put("articles", found.articles());
    meta.put("sentences", found.sentences());
    meta.put("entities", found.entities().size());
    List<Entity> listed = query.of(found.entities());
    Section section =
        new Section(
            "rows",
            COLUMNS,
            sink -> {
              for (Entity entity : listed) {
                sink.row(cells(entity));
              }
            });
    String note =
        Digits.grouped(listed.size())
            + " of "
            + Digits.entities(found.entities().size())
            + " in "
            + Digits.counted(found.articles(), "article");
    return Answer.of(meta, section.showing(shown(true)).noting(() -> List.of(note)));
  }

  /** The answer that lists each article's entities, made while the articles are read. */
  Answer ofEachArticle(EntitiesReading reading) {
    List<Column> columns = new ArrayList<>(COLUMNS);
    columns.add(0, ARTICLE);
    Section section =
        new Section(
            "rows",
            columns,
            sink ->
                reading.each(
                    (article, entities) -> {
                      for (Entity entity : query.of(entities)) {
                        List<Object> cells = cells(entity);
                        cells.add(0, article);
                        sink.row(cells);
                      }
                    }));
    return Answer.of(meta(), section.showing(shown(false)));
  }

  private Map<String, Object> meta() {
    Map<String, Object> meta = new LinkedHashMap<>();
    meta.put("command", "entities");
    meta.put("version", Version.number());
    List<String> types = new ArrayList<>();
    query.types().forEach(type -> types.add(type.name()));
    meta.put("types", types);
    meta.put("merge", merged);
    meta.put("guideline", guideline);
    return meta;
  }

  private String[] shown(boolean together) {
    List<String> shown = new ArrayList<>(List.of("count"));
    if (together) {
      shown.add("articles");
    }
    shown.add("type");
    if (!together) {
      shown.add(ARTICLE.key());
    }
    if (explained) {
      shown.add("variants");
    }
    shown.add("entity");
    return shown.toArray(String[]::new);
  }

  private List<Object> cells(Entity entity) {
    List<Object> cells = new ArrayList<>();
    cells.add(entity.name());
    cells.add(entity.type().name());
    cells.add(entity.count());
    cells.add(entity.articles());
    cells.add(variants(entity));
    cells.add(titles(entity.titles()));
    cells.add(mentions ? mentions(entity.mentions()) : null);
    return cells;
  }

  private List<Map<String, Object>> variants(Entity entity) {
    List<Map<String, Object>> cells = new ArrayList<>(entity.variants().size());
    for (Variant variant : entity.variants()) {
      Map<String, Object> cell = new LinkedHashMap<>();
      cell.put("form", variant.form());
      cell.put("count", variant.count());
      if (explained) {
        TreeSet<String> hows = new TreeSet<>();
        for (EntityMention mention : entity.mentions()) {
          if (mention.text().equals(variant.form())) {
            hows.add(mention.how().toString());
          }
        }
        cell.put("how", hows.isEmpty() ? null : String.join(" ", hows));
      }
      cells.add(cell);
    }
    return cells;
  }

  private static List<Map<String, Object>> titles(List<StatedTitle> titles) {
    List<Map<String, Object>> cells = new ArrayList<>(titles.size());
    for (StatedTitle title : titles) {
      List<Map<String, Object>> places = new ArrayList<>(title.places().size());
      for (StatedTitle.Place place : title.places()) {
        Map<String, Object> cell = new LinkedHashMap<>();
        cell.put("article", place.article());
        cell.put("start", place.start());
        cell.put("end", place.end());
        places.add(cell);
      }
      Map<String, Object> cell = new LinkedHashMap<>();
      cell.put("title", title.title());
      cell.put("count", title.count());
      cell.put("places", places);
      cells.add(cell);
    }
    return cells;
  }

  private static List<Map<String, Object>> mentions(List<EntityMention> mentions) {
    List<Map<String, Object>> cells = new ArrayList<>(mentions.size());
    for (EntityMention mention : mentions) {
      Map<String, Object> cell = new LinkedHashMap<>();
      cell.put("article", mention.article());
      cell.put("start", mention.start());
      cell.put("end", mention.end());
      cell.put("text", mention.text());
      cell.put("how", mention.how().toString());
      cells.add(cell);
    }
    return cells;
  }
}
