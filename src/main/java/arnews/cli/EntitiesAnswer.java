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

/**
 * The answer of {@code arnews entities} as rows.
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
          Column.number("count"),
          Column.number("articles"),
          Column.nested("variants"),
          Column.nested("titles"),
          Column.nested("mentions"));

  /** A table of so many cells has room for titles. */
  private static final int WIDE = 100;

  /** Makes the cells of a row. */
  private interface Cells {
    List<Object> of(Entity entity);
  }

  /** The answer about all articles together. */
  Answer of(EntitiesReading.Found found) {
    return of(found, this::cells, List.of());
  }

  /** The same as a table of so many cells: of variants and titles what is read at a glance. */
  Answer table(EntitiesReading.Found found, int width) {
    List<String> shown = new ArrayList<>(List.of("count", "articles", "type"));
    shown.addAll(names(width));
    return of(found, EntitiesAnswer::brief, shown);
  }

  private Answer of(EntitiesReading.Found found, Cells cells, List<String> shown) {
    EntityQuery.Totals totals = query.totals(found.entities());
    List<Entity> listed = query.of(found.entities());
    Map<String, Object> meta = meta();
    meta.put("articles", found.articles());
    meta.put("sentences", found.sentences());
    meta.put("mentions", totals.mentions());
    meta.put("entities", totals.entities());
    Section section =
        new Section(
            "rows",
            COLUMNS,
            sink -> {
              for (Entity entity : listed) {
                sink.row(cells.of(entity));
              }
            });
    String note = note(listed.size(), found);
    return Answer.of(
        meta, section.showing(shown.toArray(String[]::new)).noting(() -> List.of(note)));
  }

  /** The line below a table or cards. */
  String note(long listed, EntitiesReading.Found found) {
    EntityQuery.Totals totals = query.totals(found.entities());
    return Digits.grouped(listed)
        + " of "
        + Digits.grouped(totals.entities())
        + (totals.entities() == 1 ? " entity; " : " entities; ")
        + Digits.counted(totals.mentions(), "mention")
        + " in "
        + Digits.counted(found.articles(), "article");
  }

  /** The answer that lists each article's entities, made while the articles are read. */
  Answer ofEachArticle(EntitiesReading reading) {
    return ofEachArticle(reading, this::cells, List.of());
  }

  /** The same as a table of so many cells. */
  Answer tableOfEachArticle(EntitiesReading reading, int width) {
    List<String> shown = new ArrayList<>(List.of("count", "type", ARTICLE.key()));
    shown.addAll(names(width));
    return ofEachArticle(reading, EntitiesAnswer::brief, shown);
  }

  private Answer ofEachArticle(EntitiesReading reading, Cells cells, List<String> shown) {
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
                        List<Object> row = new ArrayList<>(cells.of(entity));
                        row.add(0, article);
                        sink.row(row);
                      }
                    }));
    return Answer.of(meta(), section.showing(shown.toArray(String[]::new)));
  }

  private static List<String> names(int width) {
    return width < WIDE ? List.of("variants", "entity") : List.of("titles", "variants", "entity");
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

  private List<Object> cells(Entity entity) {
    List<Object> variants = new ArrayList<>(entity.variants().size());
    for (Variant variant : entity.variants()) {
      Map<String, Object> cell = counted("form", variant.form(), variant.count());
      if (explained) {
        cell.put("how", variant.how().toString());
      }
      variants.add(cell);
    }
    List<Object> titles = new ArrayList<>(entity.titles().size());
    for (StatedTitle title : entity.titles()) {
      Map<String, Object> cell = counted("title", title.title(), title.count());
      List<Object> places = new ArrayList<>(title.places().size());
      title.places().forEach(at -> places.add(place(at.article(), at.start(), at.end())));
      cell.put("places", places);
      titles.add(cell);
    }
    return row(entity, variants, titles, mentions ? mentions(entity) : null);
  }

  private static List<Object> mentions(Entity entity) {
    List<Object> cells = new ArrayList<>(entity.mentions().size());
    for (EntityMention mention : entity.mentions()) {
      Map<String, Object> cell = place(mention.article(), mention.start(), mention.end());
      cell.put("text", mention.text());
      cell.put("how", mention.how().toString());
      cell.put("speaker", mention.speaker());
      cells.add(cell);
    }
    return cells;
  }

  /** Variants but the name itself; titles without their places. */
  private static List<Object> brief(Entity entity) {
    List<Object> variants = new ArrayList<>();
    for (Variant variant : entity.variants()) {
      if (!variant.form().equals(entity.name())) {
        variants.add(counted("form", variant.form(), variant.count()));
      }
    }
    List<Object> titles = new ArrayList<>();
    entity.titles().forEach(title -> titles.add(counted("title", title.title(), title.count())));
    return row(entity, variants, titles, null);
  }

  private static List<Object> row(
      Entity entity, List<Object> variants, List<Object> titles, List<Object> mentions) {
    List<Object> cells = new ArrayList<>();
    cells.add(entity.name());
    cells.add(entity.type().name());
    cells.add(entity.count());
    cells.add(entity.articles());
    cells.add(variants);
    cells.add(titles);
    cells.add(mentions);
    return cells;
  }

  private static Map<String, Object> counted(String key, String text, long count) {
    Map<String, Object> cell = new LinkedHashMap<>();
    cell.put(key, text);
    cell.put("count", count);
    return cell;
  }

  private static Map<String, Object> place(String article, long start, long end) {
    Map<String, Object> cell = new LinkedHashMap<>();
    cell.put("article", article);
    cell.put("start", start);
    cell.put("end", end);
    return cell;
  }
}
