package arnews.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program itself: its commands, and what all of them have in common. */
@Command(
    name = "arnews",
    description = "Reads Arabic news: counts its words.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    usageHelpAutoWidth = true,
    versionProvider = Version.class,
    subcommands = {FreqCommand.class, HelpCommand.class},
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:done",
      "1:a finding under --fail-on",
      "2:wrong usage",
      "3:some input could not be read; the rest was answered",
      "4:a bug"
    },
    footer = {
      "",
      "Examples:",
      "  arnews freq article.txt",
      "  arnews freq --json folder/ | jq -r '.rows[].word'",
      "  arnews help freq"
    })
public final class ArnewsCommand implements Runnable {
  @Spec private CommandSpec spec;

  /** Runs a command line and answers its exit status. Nothing is thrown. */
  public static int run(Console console, String... args) {
    return commandLine(console).execute(args);
  }

  /** The command line as the program knows it: what it parses, shows as help and completes. */
  public static CommandLine commandLine(Console console) {
    Failures failures = new Failures(console);
    Utf8Text err = new Utf8Text(console.err());
    return new CommandLine(new ArnewsCommand(), new CommandFactory(console))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(new Utf8Text(console.out()))
        .setErr(err)
        .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
        .setParameterExceptionHandler(failures)
        .setExecutionExceptionHandler(failures)
        .setExecutionStrategy(new CommandLine.RunLast());
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "no command given");
  }
}
