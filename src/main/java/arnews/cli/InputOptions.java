package arnews.cli;

import static arnews.cli.Options.given;
import static arnews.cli.Options.open;
import static arnews.cli.Options.preset;

import arnews.reading.ReadingOptions;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What is read, and how. */
final class InputOptions {
  private final PositionalParamSpec paths;

  /** How many of the arguments are no paths but belong to the command. */
  private int others;

  private final OptionSpec encoding =
      open(Charset.class, "NAME", "--encoding")
          .converters(new EncodingName())
          .completionCandidates(EncodingName.USUAL)
          .description("The encoding of plain text. Detected by default.")
          .build();

  private final OptionSpec maxBytes =
      open(Long.class, "SIZE", "--max-bytes")
          .converters(new ByteSize())
          .defaultValue("2GB")
          .description("Read so much of a file, unpacked. Default: ${DEFAULT-VALUE}.")
          .build();

  private final OptionSpec repair =
      Options.flag("Set text right that was encoded twice.", "--repair");

  private final OptionSpec id =
      field("id", "JSON Lines: the field that holds an article's id.", "--id-field");
  private final OptionSpec title = field("title", "Likewise its title.", "--title-field");
  private final OptionSpec text = field("text", "Likewise its text.", "--text-field");
  private final OptionSpec date = field("date", "Likewise its date.", "--date-field");
  private final OptionSpec outlet = field("outlet", "Likewise its outlet.", "--outlet-field");

  private final OptionSpec threads =
      open(Integer.class, "N", "-j", "--threads")
          .description(
              "Read so many files at a time. Default: one a processor; freq takes fewer where"
                  + " memory is short.")
          .build();

  private final OptionSpec quiet =
      Options.flag(
          "Print no warnings; the exit status still tells of what could not be read.",
          "-q",
          "--quiet");

  /** Inputs without which a command has nothing to do. */
  InputOptions() {
    this(0, true);
  }

  /**
   * Inputs.
   *
   * @param required whether there must be one; otherwise {@link #checkPaths} says so
   */
  InputOptions(boolean required) {
    this(0, required);
  }

  /**
   * Inputs of a command that has other arguments before them.
   *
   * @param first how many others there are at least
   */
  InputOptions(int first) {
    this(first, true);
  }

  private InputOptions(int first, boolean required) {
    paths =
        PositionalParamSpec.builder()
            .index(first + "..*")
            .arity(required ? "1..*" : "0..*")
            .required(required)
            .paramLabel("PATH")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description(
                "Files, folders (read with all that is in them) or - for standard input: plain"
                    + " text, HTML, JSON Lines (an article a line), gzip of any of these; told"
                    + " apart by content.")
            .build();
  }

  private static OptionSpec field(String preset, String description, String name) {
    return preset(String.class, "NAME", preset, description, name);
  }

  void addTo(CommandSpec command) {
    command.addPositional(paths);
    for (OptionSpec option :
        List.of(encoding, maxBytes, repair, id, title, text, date, outlet, threads, quiet)) {
      command.addOption(option);
    }
  }

  /** The arguments that are read. */
  List<String> paths() {
    return arguments().subList(others, arguments().size());
  }

  /** The arguments that are paths, and those before them that {@link #setOthers} leaves out. */
  List<String> arguments() {
    List<String> given = paths.getValue();
    return given == null ? List.of() : given;
  }

  /** Refuses a run without inputs, in the words that picocli has for it. */
  void checkPaths(CommandSpec command) {
    if (paths().isEmpty()) {
      throw Usage.wrong(command, "Missing required parameter: 'PATH'");
    }
  }

  /** Tells how many of the arguments are no paths after all. */
  void setOthers(int count) {
    others = count;
  }

  boolean quiet() {
    return given(quiet);
  }

  /** How many threads may read; checked by {@link #check}. */
  int threads() {
    Integer wished = threads.getValue();
    return wished == null ? Runtime.getRuntime().availableProcessors() : wished;
  }

  /** Whether the user says how many threads may read. */
  boolean hasThreads() {
    return threads.getValue() != null;
  }

  /** Refuses what no option can mean by itself. */
  void check(CommandSpec command) {
    if (threads() < 1) {
      throw Usage.wrong(command, "-j is at least 1, not " + threads());
    }
  }

  ReadingOptions reading() {
    Charset charset = encoding.getValue();
    Long most = maxBytes.getValue();
    return new ReadingOptions(
        Optional.ofNullable(charset),
        most,
        given(repair),
        id.getValue(),
        title.getValue(),
        text.getValue(),
        date.getValue(),
        outlet.getValue());
  }
}
