package arnews.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code arnews help}: the help of the program or of a command. */
final class HelpCommand implements Subcommand {
  private final PositionalParamSpec command =
      PositionalParamSpec.builder()
          .arity("0..1")
          .paramLabel("COMMAND")
          .type(String.class)
          .completionCandidates(Commands.names())
          .description("The command to explain.")
          .build();

  @Override
  public void declare(CommandSpec spec) {
    spec.usageMessage().description("Explain the program or a command.");
    spec.addPositional(command);
  }

  @Override
  public int run(CommandSpec spec, Console console) {
    CommandLine program = ArnewsCommand.commandLine(console);
    String name = command.getValue();
    CommandLine wanted = name == null ? program : program.getSubcommands().get(name);
    if (wanted == null) {
      List<String> names = Commands.names();
      throw Usage.wrong(spec, "no such command: " + name + " (" + String.join(", ", names) + ")");
    }
    wanted.usage(program.getOut());
    return ExitStatus.DONE;
  }
}
