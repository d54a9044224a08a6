package arnews.cli;

import static arnews.cli.Options.flag;
import static arnews.cli.Options.given;
import static arnews.cli.Options.open;
import static arnews.cli.Usage.refuse;

import arnews.stats.AssociationMeasure;
import arnews.stats.KeynessMeasure;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What {@code arnews freq} may tell of words besides how often they occur; one at a time. */
final class FreqViews {
  private static final int DEFAULT_WINDOW = 5;
  private static final int MOST_WINDOW = 50;

  private final OptionSpec reference =
      open(String.class, "PATH", "--reference")
          .description(
              "Tell what stands out against the texts of another file or folder: G2, p, q, log"
                  + " ratio and the least that it surely is.")
          .build();

  private final OptionSpec collocates =
      open(String.class, "WORD", "--collocates")
          .description("Tell which words stand near a word, in all its forms.")
          .build();

  private final OptionSpec window =
      open(Integer.class, "N", "--window")
          .description(
              "With --collocates: near is so many words on each side, within a sentence. Default: "
                  + DEFAULT_WINDOW
                  + ".")
          .build();

  private final OptionSpec diversity =
      flag("Tell how many different words there are: TTR, MATTR, MTLD, HD-D.", "--diversity");

  private final OptionSpec measure =
      open(String.class, "MEASURE", "--measure")
          .completionCandidates(allMeasures())
          .description(
              "Rank by it. With --reference: "
                  + names(KeynessMeasure.values())
                  + ". Default: "
                  + KeynessMeasure.G2
                  + ". With --collocates: "
                  + names(AssociationMeasure.values())
                  + ". Default: "
                  + AssociationMeasure.LOG_DICE
                  + ".")
          .build();

  private static List<String> allMeasures() {
    TreeSet<String> names = new TreeSet<>();
    Stream.of(KeynessMeasure.values()).forEach(each -> names.add(each.toString()));
    Stream.of(AssociationMeasure.values()).forEach(each -> names.add(each.toString()));
    return new ArrayList<>(names);
  }

  private static String names(Object[] measures) {
    return String.join(", ", Stream.of(measures).map(Object::toString).toList());
  }

  void addTo(CommandSpec command) {
    for (OptionSpec option : List.of(reference, collocates, window, diversity, measure)) {
      command.addOption(option);
    }
  }

  /** The path of the texts to compare with, or null. */
  String reference() {
    return reference.getValue();
  }

  /** The word whose neighbours are asked for, or null. */
  String node() {
    return collocates.getValue();
  }

  boolean diversity() {
    return given(diversity);
  }

  /** How many words on each side are near. */
  int window() {
    Integer wished = window.getValue();
    return wished == null ? DEFAULT_WINDOW : wished;
  }

  /** What words are ranked by that are compared with other texts. */
  KeynessMeasure keynessMeasure(CommandSpec command) {
    return measure(command, "--reference", KeynessMeasure.values(), KeynessMeasure.G2);
  }

  /** What words are ranked by that stand near another. */
  AssociationMeasure associationMeasure(CommandSpec command) {
    return measure(
        command, "--collocates", AssociationMeasure.values(), AssociationMeasure.LOG_DICE);
  }

  private <M> M measure(CommandSpec command, String option, M[] measures, M usual) {
    String wished = measure.getValue();
    if (wished == null) {
      return usual;
    }
    for (M each : measures) {
      if (each.toString().equals(wished)) {
        return each;
      }
    }
    throw Usage.wrong(
        command, "--measure with " + option + " is one of " + names(measures) + ", not " + wished);
  }

  /**
   * Refuses what cannot be told.
   *
   * @param others options of other views that were given
   */
  void check(CommandSpec command, List<String> others) {
    List<String> views = new ArrayList<>();
    if (reference() != null) {
      views.add("--reference");
      keynessMeasure(command);
    }
    if (node() != null) {
      views.add("--collocates");
      associationMeasure(command);
    }
    if (diversity()) {
      views.add("--diversity");
    }
    boolean compares = views.contains("--reference");
    boolean diverse = views.contains("--diversity");
    for (String other : others) {
      boolean fits = other.equals("--forms") ? compares : other.equals("--per-article") && diverse;
      refuse(command, !views.isEmpty() && !fits, "no " + other + " with " + first(views));
    }
    refuse(command, views.size() > 1, String.join(" and ", views) + " exclude each other");
    refuse(
        command,
        measure.getValue() != null && (views.isEmpty() || diverse),
        "--measure is of --reference and --collocates");
    refuse(command, window.getValue() != null && node() == null, "--window is of --collocates");
    refuse(
        command,
        window() < 1 || window() > MOST_WINDOW,
        "--window is 1 to " + MOST_WINDOW + ", not " + window());
  }

  private static String first(List<String> views) {
    return views.isEmpty() ? "" : views.get(0);
  }
}
