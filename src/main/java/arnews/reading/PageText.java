package arnews.reading;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Collects the text of a tree of elements: each block on its own line, white space collapsed. */
final class PageText implements NodeFilter {
  /** What is left out, and what stands within a line. */
  record Kind(Set<String> skipped, Set<String> inline, boolean html) {}

  private static final Set<String> TEI_INLINE =
      Set.of(
          "hi",
          "emph",
          "foreign",
          "name",
          "persname",
          "placename",
          "orgname",
          "num",
          "date",
          "ref",
          "term",
          "q",
          "w",
          "pc",
          "c",
          "seg",
          "abbr",
          "a",
          "b",
          "i",
          "u",
          "em",
          "strong",
          "span",
          "sub",
          "sup",
          "font",
          "distinct",
          "mentioned",
          "socalled");

  static final Kind HTML =
      new Kind(
          Set.of(
              "script",
              "style",
              "template",
              "noscript",
              "head",
              "iframe",
              "svg",
              "object",
              "select",
              "button",
              "canvas",
              "math"),
          Set.of(),
          true);
  static final Kind XML = new Kind(Set.of("script", "style", "teiheader"), TEI_INLINE, false);
  static final Kind XML_WITH_HEADER = new Kind(Set.of(), TEI_INLINE, false);

  private final Kind kind;
  private final StringBuilder text = new StringBuilder();
  private boolean space;
  private boolean line;

  private PageText(Kind kind) {
    this.kind = kind;
  }

  /** The text below a node. */
  static String of(Node root, Kind kind) {
    PageText collector = new PageText(kind);
    NodeTraversor.filter(collector, root);
    return collector.text.toString();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      boolean kept = node.parent() instanceof Element e && e.tag().preserveWhitespace();
      append(words.getWholeText(), kept && kind.html);
    } else if (node instanceof Element element) {
      if (kind.skipped.contains(element.normalName()) || element.hasAttr("hidden")) {
        space = true;
        return FilterResult.SKIP_ENTIRELY;
      }
      separate(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      separate(element);
    }
    return FilterResult.CONTINUE;
  }

  private void separate(Element element) {
    String name = element.normalName();
    if (name.equals("td") || name.equals("th")) {
      space = true;
    } else if (name.equals("br") || (kind.html ? element.isBlock() : !isInline(name))) {
      line = true;
    }
  }

  private boolean isInline(String name) {
    return kind.inline.contains(name);
  }

  private void append(String words, boolean kept) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (kept && c == '\n') {
        line = true;
      } else if (c == ' ' || (c <= '\r' && c >= '\t')) {
        space = true;
      } else {
        if (text.length() > 0 && (line || space)) {
          text.append(line ? '\n' : ' ');
        }
        line = false;
        space = false;
        text.append(c);
      }
    }
  }
}
