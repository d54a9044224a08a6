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
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Where an answer goes, and what it looks like there. */
final class OutputOptions {
  private final OptionSpec format =
      preset(Format.class, "FORMAT", "table", "One of ${COMPLETION-CANDIDATES}.", "-f", "--format");

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

  void addTo(CommandSpec command) {
    for (OptionSpec option : List.of(format, json, file, color, bidi)) {
      command.addOption(option);
    }
  }

  /** Whether the format begins with what holds for all rows. */
  boolean tellsTotalsFirst() {
    return wanted() == Format.JSON;
  }

  private Format wanted() {
    return given(json) ? Format.JSON : format.getValue();
  }

  /**
   * Writes an answer where the user wants it.
   *
   * @throws IOException with a sentence that names the file
   */
  void write(Answer answer, Console console) throws IOException {
    Format wanted = wanted();
    String name = file.getValue();
    if (name == null) {
      wanted.write(answer, console.out(), look(wanted, console));
    } else {
      Look look = Look.inFile(bidi.getValue(), color.getValue());
      OutputFile.write(Path.of(name), out -> wanted.write(answer, out, look));
    }
  }

  private Look look(Format wanted, Console console) {
    return wanted == Format.TABLE
        ? Look.of(console.terminal(), bidi.getValue(), color.getValue())
        : Look.PLAIN;
  }
}
