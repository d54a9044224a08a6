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

  /** Ends the run where something is wrong. */
  static void refuse(CommandSpec command, boolean wrong, String message) {
    if (wrong) {
      throw wrong(command, message);
    }
  }
}
