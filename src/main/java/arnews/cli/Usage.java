package arnews.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Wrong usage that picocli cannot see. */
final class Usage {
  private Usage() {}

  /** The exception that tells of it; it ends in {@link ExitStatus#USAGE}. */
  static ParameterException wrong(CommandSpec command, String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
