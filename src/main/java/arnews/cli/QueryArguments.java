package arnews.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells the words that a user looks for from the paths behind them. The first argument is always
 * what is looked for, even where a file has its name. Further ones are words of the same phrase up
 * to the first that is a path: it exists, or is {@code -}, or holds a slash, or ends as names of
 * files end. All behind it are paths.
 */
final class QueryArguments {
  private static final Pattern NAME_OF_FILE =
      Pattern.compile(".+\\.(txt|text|jsonl?|ndjson|html?|xml|csv|tsv|md|gz)");

  private QueryArguments() {}

  /** How many of the arguments behind the first are words. */
  static int words(List<String> arguments) {
    int words = 0;
    while (words < arguments.size() && !isPath(arguments.get(words))) {
      words++;
    }
    return words;
  }

  /** Whether an argument behind the first is a path. */
  static boolean isPath(String argument) {
    return argument.equals("-") || isNamedAsPath(argument) || exists(argument);
  }

  /** Whether an argument can hardly be anything but a path. */
  static boolean isNamedAsPath(String argument) {
    return argument.indexOf('/') >= 0
        || NAME_OF_FILE.matcher(argument.toLowerCase(Locale.ROOT)).matches();
  }

  static boolean exists(String argument) {
    try {
      return !argument.isEmpty() && Files.exists(Path.of(argument));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
