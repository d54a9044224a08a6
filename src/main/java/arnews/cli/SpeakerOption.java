package arnews.cli;

import arnews.speech.SpeakerName;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The name of a speaker on the command line. */
final class SpeakerOption {
  private SpeakerOption() {}

  /** The name that was given; a name without a letter is wrong usage. */
  static Optional<SpeakerName> named(CommandSpec command, OptionSpec option) {
    String name = option.getValue();
    if (name == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(new SpeakerName(name));
    } catch (IllegalArgumentException e) {
      throw Usage.wrong(command, "--speaker: " + e.getMessage() + ": '" + name.strip() + "'");
    }
  }
}
