package arnews.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Locale;

/** What an answer looks like. Every format holds the same rows. */
public enum Format {
  /** A table for a person. */
  TABLE,
  /** One JSON object, {@code {"meta": …, "rows": […]}}, a row on each line. */
  JSON,
  /** The rows alone, a JSON object on each line. */
  NDJSON,
  /** A header and the rows as RFC 4180 has it, with line feeds. */
  CSV,
  /** As CSV, with tabs. */
  TSV;

  /**
   * Writes the answer as valid UTF-8; what is half a surrogate pair becomes U+FFFD. Flushes the
   * stream and leaves it open.
   *
   * @param look how a table is shown; no other format heeds it
   * @throws ClosedPipe when the stream is a {@link PipeOutput} that nobody reads any longer
   */
  public void write(Answer answer, OutputStream out, Look look) throws IOException {
    Writer writer = Utf8.writer(out);
    switch (this) {
      case TABLE -> TableWriter.write(answer, writer, look);
      case JSON -> JsonWriter.write(answer, writer);
      case NDJSON -> NdjsonWriter.write(answer, writer);
      case CSV -> SeparatedWriter.write(answer, writer, ',');
      case TSV -> SeparatedWriter.write(answer, writer, '\t');
    }
    writer.flush();
  }

  /** The name as it is given on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
