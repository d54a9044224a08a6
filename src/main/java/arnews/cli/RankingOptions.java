package arnews.cli;

import static arnews.cli.Options.flag;
import static arnews.cli.Options.given;
import static arnews.cli.Options.open;
import static arnews.cli.Options.preset;
import static arnews.cli.Usage.refuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** How many rows of a ranking are printed. */
final class RankingOptions {
  private static final int DEFAULT_TOP = 20;

  private final OptionSpec top;
  private final OptionSpec all;
  private final Optional<OptionSpec> minCount;

  /**
   * Options of a ranking.
   *
   * @param rare what {@code --min-count} says that it does
   */
  RankingOptions(String rare) {
    this(
        "Print so many rows.",
        "Print all rows.",
        Optional.of(preset(Long.class, "N", "1", rare, "--min-count")));
  }

  /**
   * Options of rankings in which nothing is too rare.
   *
   * @param several what {@code --top} says that it does
   * @param every likewise {@code --all}
   */
  RankingOptions(String several, String every) {
    this(several, every, Optional.empty());
  }

  private RankingOptions(String several, String every, Optional<OptionSpec> minCount) {
    top =
        open(Integer.class, "N", "--top")
            .description(several + " Default: " + DEFAULT_TOP + ".")
            .build();
    all = flag(every, "--all");
    this.minCount = minCount;
  }

  void addTo(CommandSpec command) {
    options().forEach(command::addOption);
  }

  /** All of them, in the order of the help. */
  List<OptionSpec> options() {
    List<OptionSpec> options = new ArrayList<>(List.of(top, all));
    minCount.ifPresent(options::add);
    return options;
  }

  /** How many rows are printed. */
  int most() {
    return most(DEFAULT_TOP);
  }

  /** How many are printed where so many are unless told otherwise. */
  int most(int usual) {
    Integer wished = top.getValue();
    return given(all) ? Integer.MAX_VALUE : wished == null ? usual : wished;
  }

  /** How often what has a row occurs at least. */
  long least() {
    return minCount.map(option -> option.<Long>getValue()).orElse(1L);
  }

  /** Refuses what cannot be printed. */
  void check(CommandSpec command) {
    Integer wished = top.getValue();
    refuse(command, given(all) && wished != null, "--all and --top exclude each other");
    refuse(command, wished != null && wished < 1, "--top is at least 1, not " + wished);
    refuse(command, least() < 1, "--min-count is at least 1, not " + least());
  }
}
