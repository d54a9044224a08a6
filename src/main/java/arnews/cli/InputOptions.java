package arnews.cli;

import arnews.reading.ReadingOptions;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is read, and how. */
final class InputOptions {
  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = {
        "Files, folders (read with all that is in them) or - for standard input: plain text, HTML,"
            + " JSON Lines (an article a line), gzip of any of these; told apart by content."
      })
  private List<String> paths;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      converter = EncodingName.class,
      description = "The encoding of plain text. Detected by default.")
  private Charset encoding;

  @Option(
      names = "--max-bytes",
      paramLabel = "SIZE",
      converter = ByteSize.class,
      defaultValue = "2GB",
      description = "Stop reading a file, unpacked, after this much. Default: ${DEFAULT-VALUE}.")
  private long maxBytes;

  @Option(names = "--repair", description = "Set text right that was encoded twice.")
  private boolean repair;

  @Option(
      names = "--id-field",
      paramLabel = "NAME",
      defaultValue = "id",
      description = "JSON Lines: the field that holds an article's id. Default: ${DEFAULT-VALUE}.")
  private String idField;

  @Option(
      names = "--title-field",
      paramLabel = "NAME",
      defaultValue = "title",
      description = "Likewise its title. Default: ${DEFAULT-VALUE}.")
  private String titleField;

  @Option(
      names = "--text-field",
      paramLabel = "NAME",
      defaultValue = "text",
      description = "Likewise its text. Default: ${DEFAULT-VALUE}.")
  private String textField;

  @Option(
      names = "--date-field",
      paramLabel = "NAME",
      defaultValue = "date",
      description = "Likewise its date. Default: ${DEFAULT-VALUE}.")
  private String dateField;

  @Option(
      names = "--outlet-field",
      paramLabel = "NAME",
      defaultValue = "outlet",
      description = "Likewise its outlet. Default: ${DEFAULT-VALUE}.")
  private String outletField;

  @Option(
      names = {"-j", "--threads"},
      paramLabel = "N",
      description = "Read so many files at a time. Default: one a processor.")
  private int threads;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print no warnings; the exit status still tells of what could not be read.")
  private boolean quiet;

  List<String> paths() {
    return paths;
  }

  boolean quiet() {
    return quiet;
  }

  int threads() {
    return threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
  }

  ReadingOptions reading() {
    return new ReadingOptions(
        Optional.ofNullable(encoding),
        maxBytes,
        repair,
        idField,
        titleField,
        textField,
        dateField,
        outletField);
  }
}
