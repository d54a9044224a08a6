package arnews.reading;

import arnews.reading.JsonRecords.JsonRecord;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Hands the records of JSON to a sink as articles. */
final class RecordWriter {
  private final ReadingOptions options;
  private final Blocks blocks;
  private final String name;
  private final TextSink sink;
  private final Report report;
  private final RecordProblems problems;
  private final Window window = new Window();
  private long number;
  private long written;
  private long textless;
  private String firstTextless = "";

  RecordWriter(ReadingOptions options, Blocks blocks, String name, TextSink sink, Report report) {
    this.options = options;
    this.blocks = blocks;
    this.name = name;
    this.sink = sink;
    this.report = report;
    this.problems = new RecordProblems(name);
  }

  /** Hands on one record. */
  void write(JsonRecord record) {
    number++;
    String text = record.string().orElse(record.scalars().get(options.textField()));
    if (text == null) {
      textless++;
      if (textless == 1) {
        firstTextless = "record " + number + " has no field " + named(record);
      }
      return;
    }
    written++;
    problems.at(number);
    String id = record.scalars().getOrDefault(options.idField(), name + "#" + number);
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    window.open(new ByteArrayInputStream(utf8), Long.MAX_VALUE);
    blocks.write(window, id, fields(record), sink, options.repair(), problems.report());
  }

  private String named(JsonRecord record) {
    String has =
        record.names().isEmpty() ? "it has none" : "it has: " + String.join(", ", record.names());
    return "\"" + options.textField() + "\" (" + has + "): --text-field names another";
  }

  private Map<String, String> fields(JsonRecord record) {
    Map<String, String> fields = new LinkedHashMap<>(record.scalars());
    fields.remove(options.idField());
    fields.remove(options.textField());
    rename(record, fields, options.titleField(), "title");
    rename(record, fields, options.dateField(), "date");
    rename(record, fields, options.outletField(), "outlet");
    return fields;
  }

  private static void rename(
      JsonRecord record, Map<String, String> fields, String from, String to) {
    String value = record.scalars().get(from);
    if (value != null && !from.equals(to)) {
      fields.remove(from);
      fields.put(to, value);
    }
  }

  /** How many articles were found. */
  long written() {
    return written;
  }

  /** Tells what is wrong with the records, each thing once. */
  void tell() {
    problems.tell(report);
    if (number == 0) {
      report.warning("no text: no record in it");
    } else if (textless == number && number > 1) {
      report.unread("none of its " + number + " records has the text: " + firstTextless);
    } else if (textless > 1) {
      report.unread(textless + " records have no text: the first, " + firstTextless);
    } else if (textless == 1) {
      report.unread(firstTextless);
    }
  }
}
