package arnews.reading;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a reader sees of a page.
 *
 * @param title its title; empty when it has none
 * @param text its text, a line for each block, the title first unless the page shows it anyway
 */
record Page(String title, String text) {
  /** The title and the text of an HTML page, however malformed. */
  static Page ofHtml(String html) {
    Document document = Jsoup.parse(html);
    String title = document.title().strip();
    String body = PageText.of(document.body(), PageText.HTML);
    return new Page(title, shows(document, body, title) ? body : title + "\n" + body);
  }

  private static boolean shows(Document document, String body, String title) {
    if (title.isEmpty() || body.contains(title)) {
      return true;
    }
    // A title often names the site too, behind the headline.
    for (Element headline : document.select("h1, h2")) {
      String words = headline.text();
      if (!words.isEmpty() && title.contains(words)) {
        return true;
      }
    }
    return false;
  }

  /** The text of an XML document, however malformed; of TEI without its header. */
  static Page ofXml(String xml) {
    Document document = Jsoup.parse(xml, "", Parser.xmlParser());
    String text = PageText.of(document, PageText.XML);
    return new Page("", text.isEmpty() ? PageText.of(document, PageText.XML_WITH_HEADER) : text);
  }
}
