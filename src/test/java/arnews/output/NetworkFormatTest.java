package arnews.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Networks are XML that a parser reads back, whatever the names of the nodes. */
class NetworkFormatTest {
  private static final List<Column> NODE = List.of(Column.arabic("name"), Column.number("count"));
  private static final List<Column> EDGE =
      List.of(
          Column.number("source"),
          Column.number("target"),
          Column.number("weight"),
          Column.decimal("pmi", 2));

  private static Network network(String... names) {
    List<List<?>> nodes = new ArrayList<>();
    for (String name : names) {
      nodes.add(Arrays.asList(name, nodes.isEmpty() ? null : 1L << 40));
    }
    List<List<?>> edges = List.of(List.of(0, 1, 3, -0.126), List.of(1, 2, 1, Double.NaN));
    return new Network(NODE, Rows.of(nodes), EDGE, Rows.of(edges));
  }

  private static byte[] written(NetworkFormat format, Network network) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(network, out);
    return out.toByteArray();
  }

  private static Document read(NetworkFormat format, String... names) throws Exception {
    byte[] xml = written(format, network(names));
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
  }

  private static List<Element> elements(Document document, String name) {
    NodeList list = document.getElementsByTagNameNS("*", name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < list.getLength(); i++) {
      elements.add((Element) list.item(i));
    }
    return elements;
  }

  private static List<String> attributes(List<Element> elements, String name) {
    return elements.stream().map(element -> element.getAttribute(name)).toList();
  }

  @Example
  void graphmlDeclaresItsKeys() throws Exception {
    Document document = read(NetworkFormat.GRAPHML, "a", "b", "c");
    assertEquals(
        "http://graphml.graphdrawing.org/xmlns", document.getDocumentElement().getNamespaceURI());
    List<Element> keys = elements(document, "key");
    assertEquals(List.of("label", "name", "count", "weight", "pmi"), attributes(keys, "id"));
    assertEquals(attributes(keys, "id"), attributes(keys, "attr.name"));
    assertEquals(
        List.of("string", "string", "long", "long", "double"), attributes(keys, "attr.type"));
    assertEquals(List.of("n0", "n1", "n2"), attributes(elements(document, "node"), "id"));
    assertEquals(List.of("n0", "n1"), attributes(elements(document, "edge"), "source"));
    assertEquals(List.of("n1", "n2"), attributes(elements(document, "edge"), "target"));
    List<String> data = new ArrayList<>();
    elements(document, "data")
        .forEach(each -> data.add(each.getAttribute("key") + "=" + each.getTextContent()));
    assertEquals(
        "[label=a, name=a, label=b, name=b, count=1099511627776, label=c, name=c,"
            + " count=1099511627776, weight=3, pmi=-0.13, weight=1]",
        data.toString());
  }

  @Example
  void gexfHasWeightsOfItsOwn() throws Exception {
    Document document = read(NetworkFormat.GEXF, "a", "b", "c");
    assertEquals("http://www.gexf.net/1.2draft", document.getDocumentElement().getNamespaceURI());
    List<Element> declared = elements(document, "attribute");
    assertEquals(List.of("name", "count", "pmi"), attributes(declared, "title"));
    assertEquals(List.of("string", "long", "double"), attributes(declared, "type"));
    assertEquals(List.of("a", "b", "c"), attributes(elements(document, "node"), "label"));
    assertEquals(List.of("3", "1"), attributes(elements(document, "edge"), "weight"));
    List<Element> values = elements(document, "attvalue");
    assertEquals(
        List.of("a", "b", "1099511627776", "c", "1099511627776", "-0.13"),
        attributes(values, "value"));
  }

  @Provide
  Arbitrary<String> names() {
    Arbitrary<Character> any = Arbitraries.chars();
    Arbitrary<Character> bad = Arbitraries.of('\u0000', '<', '&', '"', '\uD800', '\uFFFF', '\n');
    return Arbitraries.oneOf(any, bad).list().ofMaxSize(12).map(NetworkFormatTest::joined);
  }

  private static String joined(List<Character> letters) {
    StringBuilder text = new StringBuilder();
    letters.forEach(text::append);
    return text.toString();
  }

  @Property(tries = 300)
  void anyNameIsWellFormed(@ForAll("names") String one, @ForAll("names") String other)
      throws Exception {
    for (NetworkFormat format : NetworkFormat.values()) {
      assertEquals(3, elements(read(format, one, other, "]]>"), "node").size());
    }
  }

  @Example
  void aFormatIsToldByTheNameOfItsFile() {
    assertEquals(Optional.of(NetworkFormat.GEXF), NetworkFormat.of("a/b.GEXF"));
    assertEquals(Optional.of(NetworkFormat.GRAPHML), NetworkFormat.of("b.gexf.graphml"));
    assertEquals(Optional.empty(), NetworkFormat.of("graphml"));
  }

  @Example
  void rowsHaveAllCells() {
    Rows none = Rows.of(List.of());
    Rows few = Rows.of(List.of(List.of("a")));
    for (NetworkFormat format : NetworkFormat.values()) {
      Network network = new Network(NODE, few, EDGE, none);
      assertThrows(IllegalArgumentException.class, () -> written(format, network));
    }
    assertThrows(IllegalArgumentException.class, () -> new Network(NODE, none, NODE, none));
    List<Column> pairs = EDGE.subList(0, 2);
    assertThrows(IllegalArgumentException.class, () -> new Network(NODE, none, pairs, none));
  }
}
