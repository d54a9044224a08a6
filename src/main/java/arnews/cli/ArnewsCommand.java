package arnews.cli;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The program itself: its commands, and what all of them have in common. */
public final class ArnewsCommand {
  private static final String NAME = "arnews";

  private ArnewsCommand() {}

  /** Runs a command line and answers its exit status. Nothing is thrown. */
  public static int run(Console console, String... args) {
    boolean named = args.length > 0 && Commands.names().contains(args[0]);
    try {
      return commandLine(console, named ? List.of(args[0]) : Commands.names()).execute(args);
    } catch (Error e) { // picocli hands over exceptions alone
      return new Failures(console).status(e);
    }
  }

  /** The command line with all commands: what the program shows as help and completes. */
  public static CommandLine commandLine(Console console) {
    return commandLine(console, Commands.names());
  }

  private static CommandLine commandLine(Console console, List<String> names) {
    CommandSpec program = CommandSpec.create().name(NAME);
    addCommon(program);
    program.addOption(Options.version());
    program
        .usageMessage()
        .description("Reads Arabic news: its words, names, numbers, and who says what.")
        .synopsisSubcommandLabel("COMMAND")
        .footer(
            "",
            "Examples:",
            "  arnews freq article.txt",
            "  arnews kwic WORD folder/",
            "  arnews freq --json folder/ | jq -r '.rows[].word'",
            "  arnews help freq");
    for (String name : names) {
      Subcommand subcommand = Commands.create(name);
      CommandSpec spec = CommandSpec.wrapWithoutInspection(subcommand);
      subcommand.declare(spec);
      addCommon(spec);
      program.addSubcommand(name, spec);
    }
    Failures failures = new Failures(console);
    return new CommandLine(program)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(new Utf8Text(console.out()))
        .setErr(new Utf8Text(console.err()))
        .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
        .setParameterExceptionHandler(failures)
        .setExecutionExceptionHandler(failures)
        .setExecutionStrategy(result -> execute(result, console));
  }

  private static void addCommon(CommandSpec command) {
    command.addOption(Options.help());
    command.versionProvider(new Version());
    command.usageMessage().autoWidth(false).width(80).sortOptions(false);
    command.usageMessage().exitCodeListHeading("%nExit status:%n");
    command.usageMessage().exitCodeList(ExitStatus.MEANINGS);
  }

  private static int execute(ParseResult result, Console console) {
    if (!result.hasSubcommand() && !result.unmatched().isEmpty()) {
      // Picocli lets it pass when help is asked for too.
      throw new CommandLine.UnmatchedArgumentException(
          result.commandSpec().commandLine(), result.unmatched());
    }
    Integer helped = CommandLine.executeHelpRequest(result);
    if (helped != null) {
      return helped;
    }
    if (!result.hasSubcommand()) {
      throw Usage.wrong(result.commandSpec(), "no command given");
    }
    CommandSpec command = result.subcommand().commandSpec();
    try {
      return ((Subcommand) command.userObject()).run(command, console);
    } catch (CommandLine.ParameterException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // What is thrown otherwise picocli would report in a way of its own.
      throw new CommandLine.ExecutionException(command.commandLine(), e.toString(), e);
    }
  }
}
