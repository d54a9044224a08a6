package arnews.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/**
 * Reads sources as valid UTF-8: finds out what each holds, unpacks and decodes it, takes the text
 * out of pages and records. What a source is and how it is encoded is decided on its first
 * megabyte. Not for use by two threads; one reader serves any number of sources.
 */
public final class SourceReader {
  private static final String GZIP = "\u001F\u008B";
  private static final String UTF8_MARK = "\u00EF\u00BB\u00BF";
  private static final int DEEPEST_GZIP = 2;
  private static final int GZIP_BUFFER = 1 << 16;
  private final ReadingOptions options;
  private final InputStream standardInput;
  private final FileBytes file = new FileBytes();
  private final Window window = new Window();
  private final Blocks blocks = new Blocks();

  /**
   * A reader.
   *
   * @param options how to read
   * @param standardInput what {@link Source#STANDARD_INPUT} stands for; never closed
   */
  public SourceReader(ReadingOptions options, InputStream standardInput) {
    this.options = Objects.requireNonNull(options);
    this.standardInput = Objects.requireNonNull(standardInput);
  }

  /**
   * Hands the articles of a source to a sink. A source that cannot be read, wholly or in part, is a
   * problem and never an exception; what the sink throws passes through.
   */
  public void read(Source source, TextSink sink, Consumer<Problem> problems) {
    Report report = new Report(source.name(), problems);
    if (source.isStandardInput()) {
      read(source, standardInput, sink, report);
      return;
    }
    try {
      file.open(source.path());
    } catch (IOException e) {
      report.unread(Failure.words(e, source.path()));
      return;
    }
    try {
      read(source, file, sink, report);
    } finally {
      file.closeQuietly();
    }
  }

  private void read(Source source, InputStream in, TextSink sink, Report report) {
    window.open(in, options.maxBytes());
    Optional<IOException> failure = window.failure();
    if (failure.isPresent() && window.from == window.to) {
      report.unread(Failure.words(failure.get(), source.path()));
      return;
    }
    unpack(window, 0, source, sink, report);
    tellEnd(window, source, report);
  }

  private void tellEnd(Window read, Source source, Report report) {
    read.failure().ifPresent(e -> report.unread(Failure.words(e, source.path())));
    if (read.overLimit()) {
      report.unread(
          "longer than " + options.maxBytes() + " bytes (--max-bytes): the rest was not read");
    }
  }

  private void unpack(Window packed, int depth, Source source, TextSink sink, Report report) {
    if (depth == DEEPEST_GZIP || !packed.holds(0, GZIP)) {
      text(packed, source, sink, report);
      return;
    }
    InputStream unpacked;
    try {
      unpacked = new GZIPInputStream(packed.stream(), GZIP_BUFFER);
    } catch (IOException e) {
      report.unread("the gzip data is damaged: nothing was read");
      return;
    }
    Window inner = new Window().open(unpacked, options.maxBytes());
    if (inner.from < inner.to || inner.failure().isEmpty()) {
      unpack(inner, depth + 1, source, sink, report);
    }
    tellEnd(inner, source, report);
  }

  private void text(Window raw, Source source, TextSink sink, Report report) {
    if (raw.holds(0, UTF8_MARK)) {
      raw.from += 3;
    }
    int visible = raw.firstVisible();
    boolean plain =
        options.encoding().isEmpty() && visible < raw.to && !Shape.mayBeOther(raw.bytes[visible]);
    if (plain && blocks.writeOrdinary(raw, source.name(), Map.of(), sink, report)) {
      return;
    }
    new OtherText(options, blocks, source.name(), sink, report).read(raw);
  }
}
