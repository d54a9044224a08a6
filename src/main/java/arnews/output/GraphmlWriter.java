package arnews.output;

import java.io.IOException;
import java.util.List;

/**
 * Writes GraphML, http://graphml.graphdrawing.org. Gephi takes the key {@code label} for the name
 * of a node, {@code weight} for the weight of an edge.
 */
final class GraphmlWriter {
  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
  private static final String SCHEMA = NAMESPACE + "/1.0/graphml.xsd";

  private final Network network;
  private final XmlWriter xml;

  private GraphmlWriter(Network network, XmlWriter xml) {
    this.network = network;
    this.xml = xml;
  }

  static void write(Network network, XmlWriter xml) throws IOException {
    new GraphmlWriter(network, xml).write();
  }

  private void write() throws IOException {
    xml.open(
        "graphml",
        "xmlns",
        NAMESPACE,
        "xmlns:xsi",
        "http://www.w3.org/2001/XMLSchema-instance",
        "xsi:schemaLocation",
        NAMESPACE + " " + SCHEMA);
    key("label", "node", Column.text("label"));
    for (Column column : network.nodeColumns()) {
      key(column.key(), "node", column);
    }
    for (Column column : network.edgeValues()) {
      key(column.key(), "edge", column);
    }
    xml.open("graph", "id", "network", "edgedefault", "undirected");
    int[] number = {0};
    network.nodes().each(cells -> node(number[0]++, cells));
    number[0] = 0;
    network.edges().each(cells -> edge(number[0]++, cells));
    xml.close();
    xml.close();
  }

  private void key(String name, String of, Column column) throws IOException {
    String type = XmlWriter.type(column);
    xml.empty("key", "id", name, "for", of, "attr.name", name, "attr.type", type);
  }

  private void node(int number, List<?> cells) throws IOException {
    XmlWriter.check(cells, network.nodeColumns());
    xml.open("node", "id", "n" + number);
    xml.text("data", String.valueOf(cells.get(0)), "key", "label");
    data(network.nodeColumns(), cells);
    xml.close();
  }

  private void edge(int number, List<?> cells) throws IOException {
    XmlWriter.check(cells, network.edgeColumns());
    String source = "n" + cells.get(0);
    xml.open("edge", "id", "e" + number, "source", source, "target", "n" + cells.get(1));
    data(network.edgeValues(), cells.subList(Network.NODES, cells.size()));
    xml.close();
  }

  private void data(List<Column> columns, List<?> cells) throws IOException {
    for (int i = 0; i < columns.size(); i++) {
      if (XmlWriter.isKnown(cells.get(i))) {
        Column column = columns.get(i);
        xml.text("data", XmlWriter.value(cells.get(i), column), "key", column.key());
      }
    }
  }
}
