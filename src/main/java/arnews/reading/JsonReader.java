package arnews.reading;

import arnews.reading.JsonRecords.JsonRecord;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads JSON, an article a record: JSON Lines line by line, all else in one go. */
final class JsonReader {
  private final RecordWriter records;
  private final Report report;
  private long badLines;
  private String firstBad = "";

  JsonReader(ReadingOptions options, Blocks blocks, String name, TextSink sink, Report report) {
    this.records = new RecordWriter(options, blocks, name, sink, report);
    this.report = report;
  }

  /** Reads the JSON that the window opens on; whether an article was handed on. */
  boolean read(Window window) {
    if (JsonLines.areIn(window)) {
      readLines(new JsonLines(window));
    } else {
      readWhole(window);
    }
    records.tell();
    return records.written() > 0;
  }

  private void readWhole(Window window) {
    InputStreamReader text = new InputStreamReader(window.stream(), StandardCharsets.UTF_8);
    try (JsonParser parser = JsonRecords.FACTORY.createParser(text)) {
      writeAll(parser)
          .ifPresent(e -> report.unread(words(e) + place(e, 0) + ": the rest was not read"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Hands on the records up to the end, or to the place where the JSON is invalid. */
  private Optional<JsonProcessingException> writeAll(JsonParser parser) throws IOException {
    JsonRecords all = new JsonRecords(parser);
    while (true) {
      Optional<JsonRecord> record;
      try {
        record = all.next();
      } catch (JsonProcessingException e) {
        return Optional.of(e);
      }
      if (record.isEmpty()) {
        return Optional.empty();
      }
      records.write(record.get());
    }
  }

  private void readLines(JsonLines lines) {
    while (lines.next()) {
      readLine(lines.line(), lines.number());
    }
    if (badLines > 1) {
      report.unread(badLines + " lines are no valid JSON, the first" + firstBad + ": skipped");
    } else if (badLines == 1) {
      report.unread("invalid JSON" + firstBad + ": the line was skipped");
    }
  }

  private void readLine(String line, long number) {
    try (JsonParser parser = JsonRecords.FACTORY.createParser(line)) {
      Optional<JsonProcessingException> invalid = writeAll(parser);
      if (invalid.isPresent()) {
        badLines++;
        firstBad = badLines == 1 ? place(invalid.get(), number - 1) : firstBad;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String words(JsonProcessingException e) {
    // Between two elements the parser throws its general exception, with the same words.
    boolean cutOff =
        e instanceof JsonEOFException
            || e.getOriginalMessage().startsWith("Unexpected end-of-input");
    return cutOff ? "the JSON is cut off" : "invalid JSON";
  }

  private static String place(JsonProcessingException e, long linesBefore) {
    JsonLocation location = e.getLocation();
    return location == null
        ? ""
        : " at line " + (linesBefore + location.getLineNr()) + ", column " + location.getColumnNr();
  }
}
