package arnews.output;

import java.io.IOException;
import java.util.List;

/** Writes GEXF 1.2, https://gexf.net. The weight of an edge is an attribute of the format's own. */
final class GexfWriter {
  private static final String NAMESPACE = "http://www.gexf.net/1.2draft";

  private final Network network;
  private final XmlWriter xml;

  private GexfWriter(Network network, XmlWriter xml) {
    this.network = network;
    this.xml = xml;
  }

  static void write(Network network, XmlWriter xml) throws IOException {
    new GexfWriter(network, xml).write();
  }

  private void write() throws IOException {
    xml.open("gexf", "xmlns", NAMESPACE, "version", "1.2");
    xml.open("graph", "mode", "static", "defaultedgetype", "undirected");
    List<Column> values = network.edgeValues();
    attributes("node", network.nodeColumns());
    attributes("edge", values.subList(1, values.size()));
    xml.open("nodes");
    int[] number = {0};
    network.nodes().each(cells -> node(number[0]++, cells));
    xml.close();
    xml.open("edges");
    number[0] = 0;
    network.edges().each(cells -> edge(number[0]++, cells));
    xml.close();
    xml.close();
    xml.close();
  }

  private void attributes(String of, List<Column> columns) throws IOException {
    if (columns.isEmpty()) {
      return;
    }
    xml.open("attributes", "class", of);
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      String id = Integer.toString(i);
      xml.empty("attribute", "id", id, "title", column.key(), "type", XmlWriter.type(column));
    }
    xml.close();
  }

  private void node(int number, List<?> cells) throws IOException {
    XmlWriter.check(cells, network.nodeColumns());
    String id = Integer.toString(number);
    xml.open("node", "id", id, "label", String.valueOf(cells.get(0)));
    values(network.nodeColumns(), cells);
    xml.close();
  }

  private void edge(int number, List<?> cells) throws IOException {
    XmlWriter.check(cells, network.edgeColumns());
    List<Column> columns = network.edgeValues();
    List<?> values = cells.subList(Network.NODES, cells.size());
    String weight = XmlWriter.value(values.get(0), columns.get(0));
    xml.open(
        "edge",
        "id",
        Integer.toString(number),
        "source",
        String.valueOf(cells.get(0)),
        "target",
        String.valueOf(cells.get(1)),
        "weight",
        weight);
    values(columns.subList(1, columns.size()), values.subList(1, values.size()));
    xml.close();
  }

  private void values(List<Column> columns, List<?> cells) throws IOException {
    if (columns.isEmpty()) {
      return;
    }
    xml.open("attvalues");
    for (int i = 0; i < columns.size(); i++) {
      if (XmlWriter.isKnown(cells.get(i))) {
        String value = XmlWriter.value(cells.get(i), columns.get(i));
        xml.empty("attvalue", "for", Integer.toString(i), "value", value);
      }
    }
    xml.close();
  }
}
