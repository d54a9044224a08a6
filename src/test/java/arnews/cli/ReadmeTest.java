package arnews.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import arnews.output.Format;
import arnews.output.JsonReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README says twice, or the program says too. */
class ReadmeTest {
  private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--?[a-z][a-z-]*");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  /** Options of the shell commands that the README shows beside ours, and of tests to come. */
  private static final Set<String> OF_OTHERS = Set.of("-s", "-r", "--fail-on", "--cross-validate");

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }

  private static String section(String title) throws IOException {
    String readme = readme();
    int start = readme.indexOf("\n## " + title + "\n");
    assertTrue(start >= 0, "README.md: no section \"" + title + "\"");
    int end = readme.indexOf("\n## ", start + 1);
    return readme.substring(start, end < 0 ? readme.length() : end);
  }

  /** The rows of the table with this head: their cells. */
  private static List<List<String>> table(String text, String head) {
    int start = text.indexOf(head);
    assertTrue(start >= 0, "README.md: no table " + head);
    List<List<String>> rows = new ArrayList<>();
    for (String line : text.substring(start).lines().skip(2).toList()) {
      if (!line.startsWith("| ")) {
        break;
      }
      rows.add(List.of(line.substring(2, line.length() - 2).split(" \\| ", -1)));
    }
    return rows;
  }

  private static List<String> code(String text) {
    List<String> code = new ArrayList<>();
    Matcher matcher = CODE.matcher(text);
    while (matcher.find()) {
      code.add(matcher.group(1));
    }
    return code;
  }

  private static Map<?, ?> firstRow(String command) throws IOException {
    List<String> line = new ArrayList<>(List.of(command, "--json", "seeds/"));
    if (command.equals("kwic")) {
      line.add(1, "\u0641\u064A"); // stands in every article
    }
    if (CommandModel.commands().get(command).getCommandSpec().findOption("--forms") != null) {
      line.add("--forms");
    }
    if (command.equals("entities")) {
      line.addAll(List.of("--type", "PER", "--mentions")); // a row with nothing missing
    }
    Map<?, ?> answer = JsonReading.object(Run.of(line.toArray(String[]::new)).text());
    return (Map<?, ?>) ((List<?>) answer.get("rows")).get(0);
  }

  /** The keys of a row, each before those of the lists below it. */
  private static List<String> keys(Map<?, ?> row) {
    List<String> keys = new ArrayList<>();
    for (Map.Entry<?, ?> field : row.entrySet()) {
      keys.add((String) field.getKey());
      if (field.getValue() instanceof List<?> list
          && !list.isEmpty()
          && list.get(0) instanceof Map<?, ?> fields) {
        keys.addAll(keys(fields));
      }
    }
    return keys;
  }

  @Test
  void everyCommandHasARowAndASection() throws IOException {
    String commands = String.join("\n", Commands.names()) + "\n";
    StringBuilder told = new StringBuilder();
    for (List<String> row : table(readme(), "| command | answers |")) {
      told.append(row.get(0).replace("`", "").replace("arnews ", "")).append('\n');
    }
    assertEquals(commands, told.toString());
    for (String command : Commands.names()) {
      assertTrue(command.equals("help") || !section(command).isEmpty());
    }
  }

  @Test
  void theContractTellsTheKeysOfAllRows() throws IOException {
    Set<String> told = new TreeSet<>();
    for (List<String> row : table(readme(), "| command | keys of a row |")) {
      String command = code(row.get(0)).get(0);
      told.add(command);
      assertEquals(keys(firstRow(command)), code(row.get(1)), "README.md, contract of " + command);
    }
    Set<String> answering = new TreeSet<>(Commands.names());
    answering.removeAll(Set.of("help", "compare"));
    assertEquals(answering, told);
  }

  @Test
  void theSectionTellsTheListsOfCompare() throws IOException {
    String text = Files.readString(Path.of("seeds/003_71764dd0dfa00d0d.txt"));
    Path twice = Files.createTempFile("arnews-", ".txt");
    Files.writeString(twice, text);
    Map<?, ?> answer =
        JsonReading.object(Run.of("compare", "--json", "seeds/", twice.toString()).text());
    Files.delete(twice);
    for (List<String> row : table(section("compare"), "| list | keys of a row |")) {
      List<?> rows = (List<?>) answer.get(code(row.get(0)).get(0));
      assertEquals(
          code(row.get(1)), new ArrayList<Object>(((Map<?, ?>) rows.get(0)).keySet()), row.get(0));
    }
  }

  @Test
  void theSectionTellsTheColumns() throws IOException {
    for (String command : List.of("freq", "tokens", "kwic", "claims", "entities", "quotes")) {
      List<String> columns = new ArrayList<>();
      for (List<String> row : table(section(command), "| column | meaning |")) {
        columns.addAll(code(row.get(0)));
      }
      assertEquals(new ArrayList<>(firstRow(command).keySet()), columns);
    }
  }

  @Test
  void exitStatusesAreThoseOfTheHelp() throws IOException {
    Map<String, String> told = new LinkedHashMap<>();
    for (List<String> row : table(readme(), "| exit status | meaning |")) {
      told.put(row.get(0), row.get(1));
    }
    assertEquals(ExitStatus.MEANINGS, told);
  }

  @Test
  void optionsOfTheReadmeExist() throws IOException {
    Set<String> options = new TreeSet<>(OF_OTHERS);
    CommandModel.program().getCommandSpec().optionsMap().forEach((name, o) -> options.add(name));
    CommandModel.commands()
        .values()
        .forEach(command -> options.addAll(command.getCommandSpec().optionsMap().keySet()));
    for (String code : code(readme().replaceAll("(?s)```.*?```", ""))) {
      if (code.startsWith("LC_") || code.startsWith("-X") || code.startsWith("ln ")) {
        continue;
      }
      Matcher option = OPTION.matcher(code);
      while (option.find()) {
        assertTrue(options.contains(option.group()), "README.md: no option " + option.group());
      }
    }
  }

  @Test
  void allFormatsAreNamed() throws IOException {
    for (Format format : Format.values()) {
      assertTrue(section("The contract with scripts").contains(format.toString()), "" + format);
    }
  }
}
