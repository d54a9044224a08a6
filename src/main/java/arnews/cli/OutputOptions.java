package arnews.cli;

import arnews.output.Answer;
import arnews.output.BidiMode;
import arnews.output.ColorMode;
import arnews.output.Format;
import arnews.output.Look;
import arnews.output.OutputFile;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where an answer goes, and what it looks like there. */
final class OutputOptions {
  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Format format;

  @Option(names = "--json", description = "The same as -f json.")
  private boolean json;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to a file, whole or not at all.")
  private Path file;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "Colour a table: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private ColorMode color;

  @Option(
      names = "--bidi",
      paramLabel = "MODE",
      defaultValue = "auto",
      description = {
        "How right-to-left text stands in a table: ${COMPLETION-CANDIDATES}. visual is for terminals"
            + " that cannot reorder it. Default: ${DEFAULT-VALUE}."
      })
  private BidiMode bidi;

  /** Whether the answer is a table. */
  boolean isTable() {
    return !json && format == Format.TABLE;
  }

  /**
   * Writes an answer where the user wants it.
   *
   * @throws IOException with a sentence that names the file
   */
  void write(Answer answer, Console console) throws IOException {
    Format wanted = json ? Format.JSON : format;
    if (file == null) {
      wanted.write(answer, console.out(), look(console));
    } else {
      OutputFile.write(file, out -> wanted.write(answer, out, Look.inFile(bidi, color)));
    }
  }

  private Look look(Console console) {
    return isTable() ? Look.of(console.terminal(), bidi, color) : Look.PLAIN;
  }
}
