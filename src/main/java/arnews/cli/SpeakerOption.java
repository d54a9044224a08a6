package arnews.cli;

import arnews.entities.SoughtName;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The name of a speaker on the command line. */
final class SpeakerOption {
  private SpeakerOption() {}

  /** The name that was given; a name without a letter is wrong usage. */
  static Optional<SoughtName> named(CommandSpec command, OptionSpec option) {
    String name = option.getValue();
    if (name == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(new SoughtName(name));
    } catch (IllegalArgumentException e) {
      throw Usage.wrong(command, "--speaker: " + e.getMessage() + ": '" + name.strip() + "'");
    }
  }
}
