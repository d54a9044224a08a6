package arnews.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;

/** A command of the program: it says what it takes, and answers. One object serves one run. */
interface Subcommand {
  /** Declares its description, parameters and options. */
  void declare(CommandSpec command);

  /**
   * Reads, computes and writes.
   *
   * @param command its declaration, with the values that were given
   * @return the exit status
   * @throws IOException with a sentence for the user
   */
  int run(CommandSpec command, Console console) throws IOException;
}
