package arnews.cli;

import static arnews.cli.Options.given;
import static arnews.cli.Options.open;
import static arnews.cli.Options.preset;

import arnews.output.Answer;
import arnews.output.BidiMode;
import arnews.output.ColorMode;
import arnews.output.Format;
import arnews.output.Look;
import arnews.output.OutputFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Where an answer goes, and what it looks like there. */
final class OutputOptions {
  private final OptionSpec format;

  private final OptionSpec json = Options.flag("The same as -f json.", "--json");

  private final OptionSpec file =
      open(String.class, "FILE", "-o", "--output")
          .description("Write to a file, whole or not at all.")
          .build();

  private final OptionSpec color =
      preset(
          ColorMode.class, "WHEN", "auto", "Colour a table: ${COMPLETION-CANDIDATES}.", "--color");

  private final OptionSpec bidi =
      preset(
          BidiMode.class,
          "MODE",
          "auto",
          "How right-to-left text stands in a table: ${COMPLETION-CANDIDATES}. visual is for"
              + " terminals that cannot reorder it.",
          "--bidi");

  OutputOptions() {
    this(Format.class);
  }

  /**
   * Options of a command that has formats of its own.
   *
   * @param formats all of them; those of {@link Format} by the same names
   */
  OutputOptions(Class<? extends Enum<?>> formats) {
    format =
        preset(formats, "FORMAT", "table", "One of ${COMPLETION-CANDIDATES}.", "-f", "--format");
  }

  void addTo(CommandSpec command) {
    for (OptionSpec option : List.of(format, json, file, color, bidi)) {
      command.addOption(option);
    }
  }

  /** The file that the user named. */
  Optional<String> file() {
    return Optional.ofNullable(file.getValue());
  }

  /** Whether the user wants a format. */
  boolean wants(Enum<?> wished) {
    return given(json)
        ? wished.name().equals(Format.JSON.name())
        : format.<Enum<?>>getValue() == wished;
  }

  /**
   * Writes an answer where the user wants it, in a format of {@link Format}.
   *
   * @throws IOException with a sentence that names the file
   */
  void write(Answer answer, Console console) throws IOException {
    Format wanted = given(json) ? Format.JSON : Format.valueOf(format.<Enum<?>>getValue().name());
    Look look = look(wanted, console);
    write(out -> wanted.write(answer, out, look), console);
  }

  /**
   * Writes anything where the user wants it.
   *
   * @throws IOException with a sentence that names the file
   */
  void write(OutputFile.Content content, Console console) throws IOException {
    String name = file.getValue();
    if (name == null) {
      content.writeTo(console.out());
    } else {
      OutputFile.write(Path.of(name), content);
    }
  }

  /** What is written with a look at the terminal. */
  @FunctionalInterface
  interface Text {
    /** Writes it. */
    void writeTo(OutputStream out, Look look) throws IOException;
  }

  /**
   * Writes text for a reader where the user wants it.
   *
   * @throws IOException with a sentence that names the file
   */
  void writeText(Text text, Console console) throws IOException {
    Look look = look(Format.TABLE, console);
    write(out -> text.writeTo(out, look), console);
  }

  private Look look(Format wanted, Console console) {
    if (wanted != Format.TABLE) {
      return Look.PLAIN;
    }
    return file.getValue() == null
        ? Look.of(console.terminal(), bidi.getValue(), color.getValue())
        : Look.inFile(bidi.getValue(), color.getValue());
  }
}
