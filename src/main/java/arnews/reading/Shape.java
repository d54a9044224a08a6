package arnews.reading;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What kind of text a text is, by how it begins. */
enum Shape {
  PLAIN,
  HTML,
  XML,
  JSON;

  private static final int HEAD = 1 << 10;
  private static final String[] HTML_BEGINNINGS = {
    "<!doctype html", "<html", "<head", "<body", "<meta", "<title", "<script", "<div", "<p>", "<p ",
    "<table", "<article", "<section", "<span", "<h1", "<h2", "<h3", "<br", "<ul", "<a "
  };

  /** Whether a text that begins with this byte may be other than plain. */
  static boolean mayBeOther(byte first) {
    return first == '<' || first == '{' || first == '[';
  }

  /** The kind of the valid UTF-8 before the reader. */
  static Shape of(Window window) {
    int at = window.firstVisible();
    if (at == window.to) {
      return PLAIN;
    }
    if (window.bytes[at] == '{' || window.bytes[at] == '[') {
      return JsonLook.isJson(window.bytes, at, window.to) ? JSON : PLAIN;
    }
    return window.bytes[at] == '<' ? markup(window, at) : PLAIN;
  }

  private static Shape markup(Window window, int at) {
    int end = Math.min(window.to, at + HEAD);
    String head =
        new String(window.bytes, at, end - at, StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    if (head.startsWith("<?xml") || head.startsWith("<!--") || head.startsWith("<!doctype")) {
      boolean html = head.contains("<html") || head.contains("<!doctype html");
      return html ? HTML : XML;
    }
    for (String beginning : HTML_BEGINNINGS) {
      if (head.startsWith(beginning)) {
        return HTML;
      }
    }
    return isClosed(window, at) ? XML : PLAIN;
  }

  /** Whether the tag at the beginning has an ASCII name and a tag that closes it. */
  private static boolean isClosed(Window window, int at) {
    int end = at + 1;
    while (end < window.to && isNamePart(window.bytes[end])) {
      end++;
    }
    if (end == at + 1 || end == window.to) {
      return false;
    }
    byte behind = window.bytes[end];
    if (behind != '>' && !Window.isSpace(behind)) {
      return false;
    }
    String name = new String(window.bytes, at + 1, end - at - 1, StandardCharsets.ISO_8859_1);
    String text = new String(window.bytes, end, window.to - end, StandardCharsets.ISO_8859_1);
    return text.contains("</" + name);
  }

  private static boolean isNamePart(byte b) {
    return (b >= 'a' && b <= 'z')
        || (b >= 'A' && b <= 'Z')
        || (b >= '0' && b <= '9')
        || b == '.'
        || b == ':'
        || b == '-'
        || b == '_';
  }
}
