package arnews.cli;

import arnews.compare.FactMatch;
import arnews.compare.FactSide;
import arnews.compare.Relation;
import arnews.compare.SharedEntity;
import arnews.output.Column;
import arnews.output.Rows;
import arnews.output.Section;
import java.util.ArrayList;
import java.util.List;

/**
 * Tables of the report of {@code arnews compare}: what JSON nests is told in words.
 *
 * @param compared what was found
 */
record CompareTables(Compared compared) {
  private static final List<Column> ENTITIES =
      List.of(
          Column.number("count"),
          Column.number("sides"),
          Column.text("type"),
          Column.text("in"),
          Column.arabic("entity"));

  private static final List<Column> ONLY =
      List.of(
          Column.number("value"),
          Column.text("unit"),
          Column.text("only_in"),
          Column.arabic("topic"),
          Column.arabic("text"));

  /** The table of a part. */
  Section section(ComparePart part) {
    return switch (part) {
      case ENTITIES -> entities();
      case KEYWORDS ->
          new CompareAnswer(compared)
              .section(part)
              .showing("count", "reference", "g2", "p", "log_ratio", "article", "word");
      default -> new CompareAnswer(compared).section(part);
    };
  }

  /** How many rows the table of a part has. */
  int count(ComparePart part) {
    return switch (part) {
      case SIMILARITY -> compared.similarities().size();
      case KEYWORDS -> compared.keywords().size();
      case PASSAGES -> compared.passages().size();
      case ENTITIES -> compared.listed().size();
      case CLAIMS -> compared.facts().size();
      case GROUPS -> compared.groups().size();
    };
  }

  /** How many numbers one side alone has. */
  long countOnly() {
    return compared.facts().stream().filter(match -> match.relation() == Relation.ONLY).count();
  }

  private Section entities() {
    List<List<Object>> rows = new ArrayList<>();
    int sides = compared.sides().size();
    for (SharedEntity entity : compared.listed()) {
      boolean all = entity.counts().size() == sides && sides > 1;
      String where = all ? "all" : String.join(" ", entity.counts().keySet());
      rows.add(
          List.of(
              entity.count(), entity.counts().size(), entity.type().name(), where, entity.name()));
    }
    return new Section("entities", ENTITIES, Rows.of(rows));
  }

  /** The numbers that one side alone has. */
  Section only() {
    List<List<Object>> rows = new ArrayList<>();
    for (FactMatch match : compared.facts()) {
      if (match.relation() == Relation.ONLY) {
        FactSide side = match.sides().get(0);
        rows.add(
            List.of(
                side.value().isNumber() ? side.value().number() : side.value().label(),
                side.unit(),
                side.article(),
                match.topic(),
                side.text()));
      }
    }
    return new Section("only", ONLY, Rows.of(rows));
  }
}
