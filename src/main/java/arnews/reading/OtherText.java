package arnews.reading;

import java.util.Map;
import java.util.Optional;

/** Reads what is not plain Arabic in UTF-8: decodes it, and takes pages and records apart. */
final class OtherText {
  private final ReadingOptions options;
  private final Blocks blocks;
  private final String name;
  private final TextSink sink;
  private final Report report;

  OtherText(ReadingOptions options, Blocks blocks, String name, TextSink sink, Report report) {
    this.options = options;
    this.blocks = blocks;
    this.name = name;
    this.sink = sink;
    this.report = report;
  }

  /** Reads all that the window opens on. */
  void read(Window raw) {
    Optional<String> format = BinaryFormat.find(raw);
    if (format.isPresent()) {
      report.unread(format.get() + ", not text");
      return;
    }
    Optional<Encoding> found = EncodingFinder.find(raw, options.encoding());
    if (found.isEmpty()) {
      report.unread("binary data, not text");
      return;
    }
    Encoding encoding = found.get();
    raw.from += encoding.mark();
    if (encoding.isUtf8()) {
      readUtf8(raw);
    } else {
      readDecoded(raw, encoding);
    }
  }

  private void readUtf8(Window raw) {
    MixedLines lines = new MixedLines(raw);
    if (!lines.needed()) {
      readShape(raw);
      return;
    }
    if (readShape(new Window().open(lines, Long.MAX_VALUE))) {
      lines.tell(report);
    }
  }

  private void readDecoded(Window raw, Encoding encoding) {
    Decoded decoded = new Decoded(raw.stream(), encoding.charset(), raw.offset());
    if (!readShape(new Window().open(decoded, Long.MAX_VALUE))) {
      return;
    }
    if (!encoding.certain()) {
      report.warning("read as " + encoding.charset().name());
    }
    if (decoded.bad() > 0) {
      report.warning(
          decoded.bad()
              + " bad byte sequences in "
              + encoding.charset().name()
              + ", the first at byte "
              + decoded.firstBad()
              + ": replaced by U+FFFD");
    }
  }

  private boolean readShape(Window text) {
    return switch (Shape.of(text)) {
      case PLAIN -> blocks.write(text, name, Map.of(), sink, options.repair(), report);
      case HTML, XML -> new PageReader(options, blocks, name, sink, report).read(text);
      case JSON -> new JsonReader(options, blocks, name, sink, report).read(text);
    };
  }
}
