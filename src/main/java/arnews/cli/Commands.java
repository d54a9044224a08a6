package arnews.cli;

import java.util.List;

/** The commands of the program. The list stands here and nowhere else. */
final class Commands {
  private static final List<String> NAMES =
      List.of("freq", "tokens", "kwic", "claims", "entities", "quotes", "compare", "help");

  private Commands() {}

  /** The names of all commands, in the order of the help. */
  static List<String> names() {
    return NAMES;
  }

  /**
   * A new command; one at a time, because what a run does not need it shall not make.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  static Subcommand create(String name) {
    return switch (name) {
      case "freq" -> new FreqCommand();
      case "tokens" -> new TokensCommand();
      case "kwic" -> new KwicCommand();
      case "claims" -> new ClaimsCommand();
      case "entities" -> new EntitiesCommand();
      case "quotes" -> new QuotesCommand();
      case "compare" -> new CompareCommand();
      case "help" -> new HelpCommand();
      default -> throw new IllegalArgumentException("no such command: " + name);
    };
  }
}
