package arnews.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Reads an HTML page or an XML document as one article, held whole. */
final class PageReader {
  private static final int LONGEST_PAGE = 1 << 26;
  private final ReadingOptions options;
  private final Blocks blocks;
  private final String name;
  private final TextSink sink;
  private final Report report;

  PageReader(ReadingOptions options, Blocks blocks, String name, TextSink sink, Report report) {
    this.options = options;
    this.blocks = blocks;
    this.name = name;
    this.sink = sink;
    this.report = report;
  }

  /** Reads the page that the window opens on; whether it was handed on. */
  boolean read(Window window) {
    boolean html = Shape.of(window) == Shape.HTML;
    String markup = markup(window);
    if (window.from < window.to || !window.ended()) {
      report.unread("longer than " + LONGEST_PAGE + " bytes of markup: the rest was not read");
    }
    Page page = html ? Page.ofHtml(markup) : Page.ofXml(markup);
    byte[] utf8 = page.text().getBytes(StandardCharsets.UTF_8);
    Window text = new Window().open(new ByteArrayInputStream(utf8), Long.MAX_VALUE);
    Map<String, String> fields = page.title().isEmpty() ? Map.of() : Map.of("title", page.title());
    return blocks.write(text, name, fields, sink, options.repair(), report);
  }

  private static String markup(Window window) {
    try {
      return new String(window.stream().readNBytes(LONGEST_PAGE), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
