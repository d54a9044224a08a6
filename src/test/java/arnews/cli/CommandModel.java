package arnews.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What completions and documents must know of the program: its commands, options and values. */
final class CommandModel {
  private CommandModel() {}

  /** The program as it shows itself. */
  static CommandLine program() {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    return ArnewsCommand.commandLine(
        new Console(InputStream.nullInputStream(), nowhere, nowhere, Run.noTerminal(), Map.of()));
  }

  /** The commands by their names, in the order of the help. */
  static Map<String, CommandLine> commands() {
    return program().getSubcommands();
  }

  /** What a value can be, where only some can. A label such as {@code none|FILE} tells it too. */
  static List<String> values(ArgSpec arg) {
    List<String> values = new ArrayList<>();
    if (arg.completionCandidates() != null) {
      arg.completionCandidates().forEach(values::add);
    } else if (arg.paramLabel().contains("|")) {
      for (String word : arg.paramLabel().split("\\|", -1)) {
        if (!word.equals("FILE")) {
          values.add(word);
        }
      }
    }
    return values;
  }

  /** Whether a value can be the name of a file. */
  static boolean takesFile(ArgSpec arg) {
    return arg.paramLabel().contains("FILE") || arg.paramLabel().equals("PATH");
  }

  /** Whether values are joined by commas. */
  static boolean takesList(ArgSpec arg) {
    return !arg.splitRegex().isEmpty();
  }

  static boolean takesValue(OptionSpec option) {
    return option.arity().max() > 0;
  }

  /** The first sentence of a description, without the values that completion offers anyway. */
  static String description(ArgSpec arg) {
    String description = String.join(" ", arg.description());
    int end = description.indexOf(". ");
    String sentence = end < 0 ? description : description.substring(0, end + 1);
    if (sentence.endsWith(".")) {
      sentence = sentence.substring(0, sentence.length() - 1);
    }
    String values = ": " + String.join(", ", values(arg));
    return sentence.endsWith(values)
        ? sentence.substring(0, sentence.length() - values.length())
        : sentence;
  }
}
