package arnews.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Networks in both formats are well-formed XML and hold what they were given. */
class NetworkTest {
  private static final String ALEF = "\u0627";
  private static final List<Column> NODE = List.of(Column.arabic("name"), Column.number("count"));
  private static final List<Column> EDGE =
      List.of(
          Column.number("source"),
          Column.number("target"),
          Column.number("weight"),
          Column.decimal("pmi", 4));

  private static Network network(String... names) {
    return new Network(
        NODE,
        sink -> {
          for (String name : names) {
            sink.row(Arrays.asList(name, name.isEmpty() ? null : 12));
          }
        },
        EDGE,
        sink -> {
          for (int i = 1; i < names.length; i++) {
            sink.row(List.of(0, i, 3, i == 1 ? -0.5 : Double.NaN));
          }
        });
  }

  private static String written(NetworkFormat format, Network network) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(network, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Element parsed(String xml) throws Exception {
    byte[] utf8 = xml.getBytes(StandardCharsets.UTF_8);
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(utf8));
    return document.getDocumentElement();
  }

  private static Element element(Element root, String name, int number) {
    return (Element) root.getElementsByTagName(name).item(number);
  }

  /** What a node or an edge of GraphML says, in its order. */
  private static String data(Element element) {
    StringBuilder told = new StringBuilder();
    NodeList data = element.getElementsByTagName("data");
    for (int i = 0; i < data.getLength(); i++) {
      Element each = (Element) data.item(i);
      told.append(each.getAttribute("key") + "=" + each.getTextContent() + " ");
    }
    return told.toString().strip();
  }

  @Test
  void graphmlHoldsNodesAndEdges() throws Exception {
    Element root = parsed(written(NetworkFormat.GRAPHML, network("a", ALEF, "c")));
    assertEquals("graphml", root.getTagName());
    assertEquals("undirected", element(root, "graph", 0).getAttribute("edgedefault"));
    assertEquals(3, root.getElementsByTagName("node").getLength());
    Element node = element(root, "node", 1);
    assertEquals("n1", node.getAttribute("id"));
    assertEquals("label=" + ALEF + " name=" + ALEF + " count=12", data(node));
    assertEquals(2, root.getElementsByTagName("edge").getLength());
    Element edge = element(root, "edge", 0);
    assertEquals("n0 n1", edge.getAttribute("source") + " " + edge.getAttribute("target"));
    assertEquals("weight=3 pmi=-0.5", data(edge));
    assertEquals("weight=3", data(element(root, "edge", 1)));
    Element key = element(root, "key", 4);
    assertEquals("pmi", key.getAttribute("attr.name"));
    assertEquals("double", key.getAttribute("attr.type"));
  }

  @Test
  void gexfHoldsNodesAndEdges() throws Exception {
    Element root = parsed(written(NetworkFormat.GEXF, network("a", ALEF)));
    assertEquals("gexf", root.getTagName());
    Element node = element(root, "node", 1);
    assertEquals("1 " + ALEF, node.getAttribute("id") + " " + node.getAttribute("label"));
    assertEquals("12", element(node, "attvalue", 1).getAttribute("value"));
    Element edge = element(root, "edge", 0);
    assertEquals("0 1", edge.getAttribute("source") + " " + edge.getAttribute("target"));
    assertEquals("3", edge.getAttribute("weight"));
    assertEquals("-0.5", element(edge, "attvalue", 0).getAttribute("value"));
  }

  @Test
  void anyNameIsWellFormed() throws Exception {
    String name = "<a b=\"&\"> ]]> \u0000\u0007\uFFFE\uFFFF\n\t\uD800 \uD83D\uDE00 " + ALEF;
    for (NetworkFormat format : NetworkFormat.values()) {
      Element root = parsed(written(format, network(name, "")));
      assertEquals(2, root.getElementsByTagName("node").getLength(), "" + format);
    }
    Element gexf = parsed(written(NetworkFormat.GEXF, network("<&\">")));
    assertEquals("<&\">", element(gexf, "node", 0).getAttribute("label"));
  }

  @Test
  void aNetworkMayBeEmpty() throws Exception {
    for (NetworkFormat format : NetworkFormat.values()) {
      Element root = parsed(written(format, network()));
      assertEquals(0, root.getElementsByTagName("node").getLength());
    }
  }

  @Test
  void theNameOfAFileTellsTheFormat() {
    assertEquals(Optional.of(NetworkFormat.GEXF), NetworkFormat.of("folder/a.GEXF"));
    assertEquals(Optional.of(NetworkFormat.GRAPHML), NetworkFormat.of("a.graphml"));
    assertEquals(Optional.empty(), NetworkFormat.of("gexf"));
    assertEquals(Optional.empty(), NetworkFormat.of("a.gexf.txt"));
  }

  @Test
  void whatIsNoNetworkIsRefused() {
    Rows none = sink -> {};
    List<Column> nodes = EDGE.subList(0, 2);
    assertThrows(IllegalArgumentException.class, () -> new Network(List.of(), none, EDGE, none));
    assertThrows(IllegalArgumentException.class, () -> new Network(NODE, none, nodes, none));
    assertThrows(IllegalArgumentException.class, () -> new Network(EDGE, none, EDGE, none));
    Network ragged = new Network(NODE, sink -> sink.row(List.of("a")), EDGE, none);
    for (NetworkFormat format : NetworkFormat.values()) {
      assertThrows(IllegalArgumentException.class, () -> written(format, ragged));
    }
  }
}
