package arnews.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Writes the completions for bash. Picocli's own would offer no file names, and nothing behind
 * {@code --format=}.
 */
final class BashCompletion {
  private static final String HEAD =
      """
      # Completions of arnews for bash: source this file, or put it into
      # ~/.local/share/bash-completion/completions/ under the name arnews.
      # Made from the program's commands: mvn test -Dtest=CompletionsTest -Dcompletions.write=true

      _arnews() {
        local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
        local values= done=
        # Bash takes --name=value for three words.
        if [[ $word == = ]]; then
          word=
        elif [[ $previous == = ]]; then
          previous=${COMP_WORDS[COMP_CWORD - 2]}
        fi
        COMPREPLY=()
        if ((COMP_CWORD == 1)); then
          COMPREPLY=($(compgen -W 'NAMES' -- "$word"))
          return
        fi
        case ${COMP_WORDS[1]} in
      """;

  private static final String TAIL =
      """
        esac
        COMPREPLY=($(compgen -P "$done" -W "$values" -- "${word#"$done"}"))
      }

      # Where nothing is offered, the names of files are.
      complete -o default -F _arnews arnews
      """;

  /** Bash 3 cannot; there it offers files. */
  private static final String NO_FILES = "type compopt &>/dev/null && compopt +o default";

  private final StringBuilder script = new StringBuilder();

  private BashCompletion() {}

  /** The script. */
  static String script(CommandLine program) {
    BashCompletion completion = new BashCompletion();
    Map<String, CommandLine> commands = program.getSubcommands();
    String first =
        String.join(" ", commands.keySet()) + " " + names(program.getCommandSpec().options());
    completion.script.append(HEAD.replace("NAMES", first));
    commands.forEach((name, command) -> completion.command(name, command.getCommandSpec()));
    return completion.script.append(TAIL).toString();
  }

  private void command(String name, CommandSpec command) {
    line(4, name + ")");
    line(6, "case $previous in");
    List<String> free = new ArrayList<>();
    for (OptionSpec option : command.options()) {
      if (CommandModel.takesValue(option)) {
        if (CommandModel.values(option).isEmpty() && !CommandModel.takesFile(option)) {
          free.addAll(List.of(option.names()));
        } else {
          value(option);
        }
      }
    }
    if (!free.isEmpty()) {
      line(8, String.join(" | ", free) + ")");
      line(10, NO_FILES);
      line(10, ";;");
    }
    line(8, "*)");
    line(10, "if [[ $word == -* ]]; then");
    line(12, "values='" + names(command.options()) + "'");
    for (PositionalParamSpec positional : command.positionalParameters()) {
      if (!CommandModel.values(positional).isEmpty()) {
        line(10, "else");
        line(12, "values='" + String.join(" ", CommandModel.values(positional)) + "'");
      }
    }
    line(10, "fi");
    line(10, ";;");
    line(6, "esac");
    line(6, ";;");
  }

  private void value(OptionSpec option) {
    line(8, String.join(" | ", option.names()) + ")");
    List<String> values = CommandModel.values(option);
    if (!values.isEmpty()) {
      line(10, "values='" + String.join(" ", values) + "'");
    }
    if (CommandModel.takesList(option)) {
      line(10, "[[ $word == *,* ]] && done=${word%,*},");
    }
    if (!CommandModel.takesFile(option)) {
      line(10, NO_FILES);
    }
    line(10, ";;");
  }

  private static String names(List<OptionSpec> options) {
    StringBuilder names = new StringBuilder();
    for (OptionSpec option : options) {
      names.append(names.isEmpty() ? "" : " ").append(String.join(" ", option.names()));
    }
    return names.toString();
  }

  private void line(int indent, String text) {
    script.append(" ".repeat(indent)).append(text).append('\n');
  }
}
