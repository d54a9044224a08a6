package arnews.cli;

import arnews.entities.Entity;
import arnews.entities.SharedSentences;
import arnews.output.Column;
import arnews.output.Network;
import java.util.ArrayList;
import java.util.List;

/** Which entities are named together: an edge for each pair that shares a sentence. */
final class EntitiesNetwork {
  private static final List<Column> NODE =
      List.of(
          Column.arabic("entity"),
          Column.text("type"),
          Column.number("count"),
          Column.number("articles"));

  private static final List<Column> EDGE =
      List.of(
          Column.number("source"),
          Column.number("target"),
          Column.number("weight"),
          Column.decimal("pmi", 4));

  private EntitiesNetwork() {}

  /**
   * The network of listed entities. The weight of an edge is the number of sentences that name
   * both; its pointwise mutual information is log2 of that number times all sentences by the
   * product of the sentences that name each (Church and Hanks, Computational Linguistics 1990).
   */
  static Network of(EntitiesReading.Found found, SharedSentences shared, List<Entity> listed) {
    int[] places = found.index().places(listed);
    List<int[]> pairs = new ArrayList<>();
    int[] sentences =
        shared.count(
            listed.size(),
            number -> places[number],
            (first, second, count) -> pairs.add(new int[] {first, second, count}));
    return new Network(
        NODE,
        sink -> {
          for (Entity entity : listed) {
            sink.row(
                List.of(entity.name(), entity.type().name(), entity.count(), entity.articles()));
          }
        },
        EDGE,
        sink -> {
          for (int[] pair : pairs) {
            double expected = (double) sentences[pair[0]] * sentences[pair[1]];
            double pmi = Math.log(pair[2] * (double) found.sentences() / expected) / Math.log(2);
            sink.row(List.of(pair[0], pair[1], pair[2], pmi));
          }
        });
  }
}
