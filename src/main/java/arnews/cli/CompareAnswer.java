package arnews.cli;

import arnews.compare.ArticleGroup;
import arnews.compare.FactMatch;
import arnews.compare.FactSide;
import arnews.compare.Keyword;
import arnews.compare.Passage;
import arnews.compare.SharedEntity;
import arnews.compare.Similarity;
import arnews.output.Answer;
import arnews.output.Column;
import arnews.output.Rows;
import arnews.output.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The answer of {@code arnews compare} for a script: a list for each part.
 *
 * @param compared what was found
 */
record CompareAnswer(Compared compared) {
  private static final List<Column> SIMILARITY =
      List.of(
          Column.text("a"),
          Column.text("b"),
          Column.decimal("cosine", 4),
          Column.decimal("jaccard", 4),
          Column.decimal("containment", 4));

  private static final List<Column> KEYWORDS =
      List.of(
          Column.text("article"),
          Column.arabic("word"),
          Column.number("count"),
          Column.number("reference"),
          Column.decimal("g2", 2),
          Column.decimal("p", 6),
          Column.decimal("q", 6),
          Column.decimal("log_ratio", 2),
          Column.decimal("log_ratio_low", 2),
          Column.text("test"),
          Column.decimal("chi2", 2),
          Column.decimal("diff", 1),
          Column.decimal("bic", 2));

  private static final List<Column> PASSAGES =
      List.of(
          Column.nested("a"),
          Column.nested("b"),
          Column.decimal("overlap", 4),
          Column.text("kind"));

  private static final List<Column> ENTITIES =
      List.of(
          Column.arabic("entity"),
          Column.text("type"),
          Column.nested("articles"),
          Column.nested("titles"),
          Column.text("titles_differ"));

  private static final List<Column> CLAIMS =
      List.of(
          Column.text("relation"),
          Column.arabic("topic"),
          Column.text("reason"),
          Column.nested("sides"));

  private static final List<Column> GROUPS =
      List.of(
          Column.nested("articles"), Column.text("kind"), Column.text("from"), Column.text("to"));

  /** The lists that were asked for. */
  Answer answer() {
    List<Section> sections = new ArrayList<>();
    for (ComparePart part : ComparePart.values()) {
      if (compared.query().wants(part)) {
        sections.add(section(part));
      }
    }
    return new Answer(meta(), sections);
  }

  /** The list of a part. */
  Section section(ComparePart part) {
    return new Section(part.toString(), columns(part), rows(part));
  }

  private static List<Column> columns(ComparePart part) {
    return switch (part) {
      case SIMILARITY -> SIMILARITY;
      case KEYWORDS -> KEYWORDS;
      case PASSAGES -> PASSAGES;
      case ENTITIES -> ENTITIES;
      case CLAIMS -> CLAIMS;
      case GROUPS -> GROUPS;
    };
  }

  /** Made while they are written: the passages of an archive are long. */
  private Rows rows(ComparePart part) {
    return switch (part) {
      case SIMILARITY -> rows(compared.similarities(), CompareAnswer::cells);
      case KEYWORDS -> rows(compared.keywords(), CompareAnswer::cells);
      case PASSAGES -> rows(compared.passages(), CompareAnswer::cells);
      case ENTITIES -> rows(compared.listed(), CompareAnswer::cells);
      case CLAIMS -> rows(compared.facts(), CompareAnswer::cells);
      case GROUPS -> rows(compared.groups(), CompareAnswer::cells);
    };
  }

  private static <T> Rows rows(List<T> found, Function<T, List<Object>> cells) {
    return Rows.of(() -> found.stream().<List<?>>map(cells).iterator());
  }

  private Map<String, Object> meta() {
    CompareQuery query = compared.query();
    Map<String, Object> meta = new LinkedHashMap<>();
    meta.put("command", "compare");
    meta.put("version", Version.number());
    List<String> show = new ArrayList<>();
    for (ComparePart part : ComparePart.values()) {
      if (query.wants(part)) {
        show.add(part.toString());
      }
    }
    meta.put("show", show);
    meta.put("articles", compared.articles());
    meta.put("sides", compared.sides());
    meta.put("group_by", query.sides().by().orElse(null));
    meta.put("baseline", query.sides().baseline().orElse(null));
    meta.put("min", query.least());
    meta.put("measure", query.measure().toString());
    meta.put("g2_form", "4-term");
    return meta;
  }

  private static List<Object> cells(Similarity pair) {
    return List.of(pair.a(), pair.b(), pair.cosine(), pair.jaccard(), pair.containment());
  }

  private static List<Object> cells(Keyword keyword) {
    return Arrays.asList(
        keyword.side(),
        keyword.word(),
        keyword.count(),
        keyword.reference(),
        keyword.g2(),
        keyword.p(),
        keyword.q(),
        keyword.logRatio(),
        keyword.logRatioLow(),
        keyword.test(),
        keyword.chi2(),
        Double.isFinite(keyword.diff()) ? keyword.diff() : null,
        keyword.bic());
  }

  private static List<Object> cells(SharedEntity entity) {
    return List.of(
        entity.name(), entity.type().name(), entity.counts(), entity.titles(), entity.differing());
  }

  private static List<Object> cells(Passage passage) {
    return List.of(
        place(passage.a().article(), passage.aStart(), passage.aEnd(), passage.aText()),
        place(passage.b().article(), passage.bStart(), passage.bEnd(), passage.bText()),
        passage.overlap(),
        passage.verbatim() ? "verbatim" : "edited");
  }

  private static Map<String, Object> place(String article, int start, int end, String text) {
    Map<String, Object> place = new LinkedHashMap<>();
    place.put("article", article);
    place.put("start", start);
    place.put("end", end);
    place.put("text", text);
    return place;
  }

  private static List<Object> cells(ArticleGroup group) {
    return Arrays.asList(
        group.articles(),
        group.kind().toString(),
        group.from().map(Object::toString).orElse(null),
        group.to().map(Object::toString).orElse(null));
  }

  private static List<Object> cells(FactMatch match) {
    List<Map<String, Object>> sides = new ArrayList<>();
    for (FactSide side : match.sides()) {
      Map<String, Object> cell = new LinkedHashMap<>();
      cell.put("article", side.article());
      cell.put("start", side.start());
      cell.put("end", side.end());
      cell.put("text", side.text());
      cell.put("value", Cells.of(side.value()));
      cell.put("high", Cells.of(side.high()));
      cell.put("unit", Cells.of(side.unit()));
      cell.put("speaker", Cells.of(side.speaker()));
      cell.put("sentence", side.sentence());
      sides.add(cell);
    }
    return Arrays.asList(
        match.relation().toString(), Cells.of(match.topic()), Cells.of(match.reason()), sides);
  }
}
