package arnews.cli;

import arnews.entities.Entity;
import arnews.entities.SharedSentences;
import arnews.output.Column;
import arnews.output.Network;
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
    shared.count(listed.size(), found.index().places(listed));
    return new Network(
        NODE,
        sink -> {
          for (Entity entity : listed) {
            String type = entity.type().name();
            sink.row(List.of(entity.name(), type, entity.count(), entity.articles()));
          }
        },
        EDGE,
        sink ->
            shared.each(
                (first, second, sentences) -> {
                  double expected = (double) shared.of(first) * shared.of(second);
                  double pmi = Math.log(sentences * (double) found.sentences() / expected);
                  sink.row(List.of(first, second, sentences, pmi / Math.log(2)));
                }));
  }
}
