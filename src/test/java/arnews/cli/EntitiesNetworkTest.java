package arnews.cli;

import static arnews.cli.NamedPlaces.maps;
import static arnews.cli.NamedPlaces.number;
import static arnews.cli.NamedPlaces.rows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import arnews.output.JsonReading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** {@code arnews entities --graph} against the mentions and the sentences of {@code tokens}. */
class EntitiesNetworkTest {
  private static final String[] LIST = {
    "entities", "--json", "--top", "12", "--mentions", "seeds/", "--graph", ""
  };

  @TempDir private Path folder;

  private Element written(String name) throws Exception {
    Path file = folder.resolve(name);
    LIST[LIST.length - 1] = file.toString();
    assertEquals(List.of(), Run.of(LIST).errors());
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(file.toFile())
        .getDocumentElement();
  }

  private static List<Element> elements(Element root, String name) {
    List<Element> elements = new ArrayList<>();
    NodeList nodes = root.getElementsByTagName(name);
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static String data(Element element, String key) {
    return elements(element, "data").stream()
        .filter(data -> data.getAttribute("key").equals(key))
        .map(Element::getTextContent)
        .findFirst()
        .orElseThrow();
  }

  /** The sentence of every unit of an article that lies in a token. */
  private static Map<String, String> sentences() throws Exception {
    Map<String, String> sentences = new HashMap<>();
    for (Object each : JsonReading.all(Run.of("tokens", "-f", "ndjson", "seeds/").text())) {
      Map<?, ?> token = (Map<?, ?>) each;
      for (int i = number(token, "start"); i < number(token, "end"); i++) {
        sentences.put(
            token.get("article") + " " + i, token.get("article") + "-" + token.get("sentence"));
      }
    }
    return sentences;
  }

  /** Which sentences name each of the listed entities. */
  private static List<Set<String>> named(Map<String, String> sentences) throws Exception {
    List<Set<String>> named = new ArrayList<>();
    for (Map<?, ?> row : rows(Run.of(LIST))) {
      Set<String> in = new HashSet<>();
      for (Map<?, ?> mention : maps(row.get("mentions"))) {
        in.add(sentences.get(mention.get("article") + " " + mention.get("start")));
      }
      named.add(in);
    }
    return named;
  }

  @Test
  void nodesAreTheListedEntities() throws Exception {
    List<String> nodes = new ArrayList<>();
    for (Element node : elements(written("a.graphml"), "node")) {
      nodes.add(data(node, "label") + " " + data(node, "type") + " " + data(node, "count"));
    }
    List<String> listed = new ArrayList<>();
    for (Map<?, ?> row : rows(Run.of(LIST))) {
      listed.add(row.get("entity") + " " + row.get("type") + " " + row.get("count"));
    }
    assertEquals(listed, nodes);
    List<String> labels = new ArrayList<>();
    elements(written("a.gexf"), "node").forEach(node -> labels.add(node.getAttribute("label")));
    assertEquals(12, labels.size());
    assertEquals(listed.toString().replaceAll(" [A-Z]+ \\d+", ""), labels.toString());
  }

  @Test
  void aWeightIsTheNumberOfSharedSentences() throws Exception {
    Set<String> edges = new TreeSet<>();
    for (Element edge : elements(written("a.graphml"), "edge")) {
      String nodes = edge.getAttribute("source") + " " + edge.getAttribute("target");
      double pmi = Double.parseDouble(data(edge, "pmi"));
      edges.add(nodes + " " + data(edge, "weight") + " " + rounded(pmi));
    }
    Map<String, String> sentences = sentences();
    int all = new HashSet<>(sentences.values()).size();
    List<Set<String>> named = named(sentences);
    Set<String> expected = new TreeSet<>();
    for (int i = 0; i < named.size(); i++) {
      for (int k = i + 1; k < named.size(); k++) {
        Set<String> shared = new HashSet<>(named.get(i));
        shared.retainAll(named.get(k));
        if (!shared.isEmpty()) {
          double chance = (double) named.get(i).size() * named.get(k).size() / all;
          double pmi = Math.log(shared.size() / chance) / Math.log(2);
          expected.add("n" + i + " n" + k + " " + shared.size() + " " + rounded(pmi));
        }
      }
    }
    assertFalse(expected.isEmpty());
    assertEquals(expected, edges);
  }

  private static String rounded(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }

  @Test
  void bothFormatsHaveTheSameEdges() throws Exception {
    List<String> graphml = new ArrayList<>();
    for (Element edge : elements(written("a.graphml"), "edge")) {
      String nodes = edge.getAttribute("source") + " " + edge.getAttribute("target");
      graphml.add(nodes.replace("n", "") + " " + data(edge, "weight") + " " + data(edge, "pmi"));
    }
    List<String> gexf = new ArrayList<>();
    for (Element edge : elements(written("b.gexf"), "edge")) {
      String nodes = edge.getAttribute("source") + " " + edge.getAttribute("target");
      String pmi = elements(edge, "attvalue").get(0).getAttribute("value");
      gexf.add(nodes + " " + edge.getAttribute("weight") + " " + pmi);
    }
    assertEquals(graphml, gexf);
  }
}
