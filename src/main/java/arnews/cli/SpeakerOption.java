package arnews.cli;

import static arnews.cli.Options.open;

import arnews.entities.SoughtName;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The name of a speaker on the command line. */
final class SpeakerOption {
  private final OptionSpec speaker;

  /** What somebody says. */
  SpeakerOption() {
    this("Only what somebody says: a name or a part of it, in any spelling.");
  }

  /** Likewise, described in other words. */
  SpeakerOption(String description) {
    speaker = open(String.class, "NAME", "--speaker").description(description).build();
  }

  OptionSpec option() {
    return speaker;
  }

  /** Whether a name was given. */
  boolean isGiven() {
    return speaker.getValue() != null;
  }

  /** The name that was given; a name without a letter is wrong usage. */
  Optional<SoughtName> named(CommandSpec command) {
    String name = speaker.getValue();
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
