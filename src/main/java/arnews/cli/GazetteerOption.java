package arnews.cli;

import static arnews.cli.Options.open;

import arnews.entities.Gazetteer;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** A user's own names, which overrule what is found. */
final class GazetteerOption {
  private final OptionSpec gazetteer =
      open(String.class, "FILE", "--gazetteer")
          .description(
              "Your own names, which overrule what is found: a line each, type, name and other"
                  + " names of the same divided by tabs.")
          .build();

  OptionSpec option() {
    return gazetteer;
  }

  void addTo(CommandSpec command) {
    command.addOption(gazetteer);
  }

  /**
   * The names.
   *
   * @throws IOException with a sentence that names the file
   */
  Gazetteer read() throws IOException {
    String name = gazetteer.getValue();
    return name == null ? Gazetteer.NONE : UserFile.read(name, "gazetteer", Gazetteer::of);
  }
}
