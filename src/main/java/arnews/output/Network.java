package arnews.output;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Things and how much each has to do with each other.
 *
 * @param nodeColumns what is known of a node: first of all its name
 * @param nodes a row a node; they are numbered in this order, from 0
 * @param edgeColumns what is known of an edge: the numbers of its two nodes, then its weight
 * @param edges a row an edge; none has a direction
 */
public record Network(List<Column> nodeColumns, Rows nodes, List<Column> edgeColumns, Rows edges) {
  /** What an edge's row begins with: two nodes, and a weight. */
  static final int NODES = 2;

  public Network {
    nodeColumns = List.copyOf(nodeColumns);
    edgeColumns = List.copyOf(edgeColumns);
    Objects.requireNonNull(nodes);
    Objects.requireNonNull(edges);
    if (nodeColumns.isEmpty() || edgeColumns.size() <= NODES) {
      throw new IllegalArgumentException("a network without names or weights");
    }
    Set<String> keys = new HashSet<>();
    for (Column column : nodeColumns) {
      keys.add(column.key());
    }
    for (Column column : edgeColumns) {
      keys.add(column.key());
    }
    if (keys.size() < nodeColumns.size() + edgeColumns.size()) {
      throw new IllegalArgumentException("two columns of a network with one name");
    }
  }

  /** What is known of an edge beside its nodes. */
  List<Column> edgeValues() {
    return edgeColumns.subList(NODES, edgeColumns.size());
  }
}
