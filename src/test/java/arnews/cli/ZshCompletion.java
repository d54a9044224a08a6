package arnews.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Writes the completions for zsh. */
final class ZshCompletion {
  private static final String HEAD =
      """
      #compdef arnews
      # Completions of arnews for zsh: put this file, as _arnews, into a folder of $fpath.
      # Made from the program's commands: mvn test -Dtest=CompletionsTest -Dcompletions.write=true

      """;

  private static final String TAIL =
      """
      if [ "$funcstack[1]" = _arnews ]; then
        _arnews "$@"
      else
        compdef _arnews arnews
      fi
      """;

  private final StringBuilder script = new StringBuilder(HEAD);

  private ZshCompletion() {}

  /** The script. */
  static String script(CommandLine program) {
    ZshCompletion completion = new ZshCompletion();
    Map<String, CommandLine> commands = program.getSubcommands();
    completion.program(program.getCommandSpec(), commands);
    commands.forEach((name, command) -> completion.command(name, command.getCommandSpec()));
    return completion.script.append(TAIL).toString();
  }

  private void program(CommandSpec program, Map<String, CommandLine> commands) {
    line("_arnews() {");
    line("  local curcontext=$curcontext state line");
    line("  local -A opt_args");
    line("  _arguments -C \\");
    program.options().forEach(this::option);
    line("    '1:command:->command' \\");
    line("    '*::argument:->argument'");
    line("  case $state in");
    line("    command)");
    line("      local -a commands=(");
    commands.forEach(
        (name, command) -> {
          String[] description = command.getCommandSpec().usageMessage().description();
          line("        " + quoted(name + ":" + description[0].replace(":", "\\:")));
        });
    line("      )");
    line("      _describe -t commands command commands");
    line("      ;;");
    line("    argument)");
    line("      curcontext=${curcontext%:*}-$line[1]:");
    line("      (($+functions[_arnews_$line[1]])) && _arnews_$line[1]");
    line("      ;;");
    line("  esac");
    line("}");
    line("");
  }

  private void command(String name, CommandSpec command) {
    line("_arnews_" + name + "() {");
    line("  _arguments -s \\");
    command.options().forEach(this::option);
    List<String> positionals = new ArrayList<>();
    for (PositionalParamSpec positional : command.positionalParameters()) {
      String many = positional.arity().max() > 1 ? "*" : "1";
      positionals.add("    " + quoted(many + value(positional)));
    }
    line(String.join(" \\\n", positionals));
    line("}");
    line("");
  }

  private void option(OptionSpec option) {
    boolean valued = CommandModel.takesValue(option);
    StringBuilder spec = new StringBuilder();
    List<String> names = List.of(option.names());
    String others = option.usageHelp() || option.versionHelp() ? "- *" : String.join(" ", names);
    spec.append("'(").append(others).append(")'{");
    for (String name : names) {
      String end = !valued ? "" : name.startsWith("--") ? "=" : "+";
      spec.append(name).append(end).append(',');
    }
    if (names.size() == 1) { // a brace needs two
      spec.setLength(spec.length() - 1);
      spec.deleteCharAt(spec.indexOf("{"));
    } else {
      spec.setCharAt(spec.length() - 1, '}');
    }
    String description = CommandModel.description(option).replaceAll("[\\[\\]:]", "\\\\$0");
    spec.append(quoted("[" + description + "]" + (valued ? value(option) : "")));
    line("    " + spec + " \\");
  }

  private static String value(ArgSpec arg) {
    List<String> values = CommandModel.values(arg);
    String words = String.join(" ", values);
    String action = " ";
    if (!values.isEmpty() && CommandModel.takesFile(arg)) {
      action = "{compadd " + words + "; _files}";
    } else if (!values.isEmpty()) {
      action = CommandModel.takesList(arg) ? "_values -s , value " + words : "(" + words + ")";
    } else if (CommandModel.takesFile(arg)) {
      action = "_files";
    }
    return ":" + arg.paramLabel().replace(":", "\\:") + ":" + action;
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }

  private void line(String text) {
    script.append(text).append('\n');
  }
}
