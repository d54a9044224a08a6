package arnews.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A block of a document that shows commands and what comes of them. A line that begins with {@code
 * $} is a command; the others are its output, in which a line {@code ...} stands for any lines.
 *
 * @param place file and line, for messages
 * @param commands what is typed
 * @param outputs what each command prints, on both streams
 */
record ConsoleBlock(String place, List<String> commands, List<String> outputs) {
  private static final String FENCE = "```";
  private static final String PROMPT = "$ ";
  private static final String END = "\u0001";

  /** The blocks of a document. */
  static List<ConsoleBlock> of(Path document) throws IOException {
    List<ConsoleBlock> blocks = new ArrayList<>();
    ConsoleBlock block = null;
    int number = 0;
    for (String line : Files.readAllLines(document)) {
      number++;
      if (line.equals(FENCE + "console")) {
        block = new ConsoleBlock(document + ":" + number, new ArrayList<>(), new ArrayList<>());
        blocks.add(block);
      } else if (line.equals(FENCE)) {
        block = null;
      } else if (block != null) {
        block.add(line);
      }
    }
    return blocks;
  }

  private void add(String line) {
    if (line.startsWith(PROMPT)) {
      commands.add(line.substring(PROMPT.length()));
      outputs.add("");
    } else if (outputs.isEmpty()) {
      throw new IllegalStateException(place + ": output before the first command");
    } else {
      int last = outputs.size() - 1;
      outputs.set(last, outputs.get(last) + line + "\n");
    }
  }

  /** A script that types the commands, with something behind each output. */
  String script() {
    StringBuilder script = new StringBuilder("exec 2>&1\n");
    for (String command : commands) {
      script.append(command).append("\nlast=$?; printf '\\001'; (exit $last)\n");
    }
    return script.append("true\n").toString();
  }

  /** What the script's output says of each command. */
  List<String> outputsIn(String printed) {
    List<String> parts = new ArrayList<>(List.of(printed.split(END, -1)));
    parts.remove(parts.size() - 1);
    return parts;
  }

  /** Whether a command printed what the document says. */
  boolean agrees(int command, String printed) {
    StringBuilder pattern = new StringBuilder();
    for (String line : outputs.get(command).lines().toList()) {
      pattern.append(line.equals("...") ? "(.*\n)*" : Pattern.quote(line + "\n"));
    }
    return Pattern.matches(pattern.toString(), printed);
  }

  @Override
  public String toString() {
    return place;
  }
}
