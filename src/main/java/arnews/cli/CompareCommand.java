package arnews.cli;

import static arnews.cli.Options.open;
import static arnews.cli.Options.preset;
import static arnews.cli.Usage.refuse;

import arnews.claims.ClaimSearch;
import arnews.compare.WordCounts;
import arnews.morphology.Morphology;
import arnews.numbers.UserUnits;
import arnews.output.Cards;
import arnews.output.Format;
import arnews.speech.SpeechSearch;
import arnews.stats.KeynessMeasure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code arnews compare}: what articles share and where they differ. */
final class CompareCommand implements Subcommand {
  private static final ConstantName<ComparePart> PARTS = new ConstantName<>(ComparePart.class);

  private static final String DIFFER = "differ";

  private final OptionSpec show =
      open(List.class, "PART", "--show")
          .auxiliaryTypes(ComparePart.class)
          .converters(PARTS)
          .splitRegex(",")
          .description(
              "Only these parts, divided by commas: ${COMPLETION-CANDIDATES}. All by default;"
                  + " of more than 2,000 articles claims and entities only when named.")
          .completionCandidates(PARTS.all())
          .build();

  private final OptionSpec groupBy =
      open(String.class, "FIELD", "--group-by")
          .completionCandidates(List.of("outlet", "date", "folder"))
          .description(
              "Make one side of the articles that share a folder or a field of their records:"
                  + " folder, outlet, date or another. By default each article is a side.")
          .build();

  private final OptionSpec baseline =
      open(String.class, "PATH", "--baseline")
          .description("Compare everything with this article, or with the articles of a folder.")
          .build();

  private final OptionSpec against =
      open(String.class, "DIR", "--against")
          .description("Take keywords against this corpus, not against the other sides.")
          .build();

  private final OptionSpec least =
      preset(Double.class, "X", "0", "Print no pair of sides whose cosine is less.", "--min");

  private final OptionSpec measure =
      preset(
          KeynessMeasure.class,
          "MEASURE",
          "g2",
          "What keywords are ranked by: ${COMPLETION-CANDIDATES}.",
          "--measure");

  private final RankingOptions ranking =
      new RankingOptions("Print so many keywords of a side, and entities.", "Print all of them.");

  private final OptionSpec failOn =
      open(String.class, "FINDING", "--fail-on")
          .completionCandidates(List.of(DIFFER))
          .description("Exit with 1 when claims differ: ${COMPLETION-CANDIDATES}.")
          .build();

  private final InputOptions input = new InputOptions();
  private final OutputOptions output = new OutputOptions();

  @Override
  public void declare(CommandSpec command) {
    command
        .usageMessage()
        .description("Compare articles: what they share, where they differ, with the evidence.")
        .footer(
            "",
            "A file is a side, and so is each record of JSON Lines. That numbers differ is",
            "no verdict on who is right.",
            "",
            "Examples:",
            "  arnews compare seeds/                        a report",
            "  arnews compare --show claims seeds/          the same facts, other numbers",
            "  arnews compare --group-by outlet news.jsonl  outlets, not articles",
            "  arnews compare --baseline draft.txt wires/   a draft against its sources",
            "  arnews compare --show keywords --against corpus/ article.txt",
            "  arnews compare --show groups,passages --json archive/",
            "  arnews compare --fail-on differ a.txt b.txt  exits with 1 when numbers differ",
            "  arnews compare --json seeds/ | jq '.claims[] | select(.relation == \"differ\")'");
    for (OptionSpec option : List.of(show, groupBy, baseline, against, least, measure)) {
      command.addOption(option);
    }
    ranking.addTo(command);
    command.addOption(failOn);
    output.addTo(command);
    input.addTo(command);
  }

  @Override
  public int run(CommandSpec command, Console console) throws IOException {
    check(command);
    Morphology morphology = Morphology.standard();
    CompareReading reading = new CompareReading(morphology);
    Set<ComparePart> parts = parts();
    Inputs inputs = new Inputs(input, paths(), console);
    boolean deep = parts.contains(ComparePart.CLAIMS) || parts.contains(ComparePart.ENTITIES);
    int most = isChosen() ? Integer.MAX_VALUE : Compared.MANY;
    reading.read(inputs, search(parts), most, parts.contains(ComparePart.PASSAGES));
    if (deep && reading.articles().size() > most) {
      parts.removeAll(Set.of(ComparePart.CLAIMS, ComparePart.ENTITIES));
      inputs.warn("more than 2,000 articles: claims and entities only with --show");
    }
    int status = inputs.status();
    Optional<WordCounts> reference = Optional.empty();
    if (against.getValue() != null) {
      Inputs corpus = new Inputs(input, List.of(against.<String>getValue()), console);
      reference = Optional.of(reading.count(corpus));
      status = Math.max(status, corpus.status());
    }
    CompareQuery query =
        new CompareQuery(
            parts,
            new CompareSides(value(groupBy), value(baseline)),
            reference,
            least.<Double>getValue(),
            measure.getValue(),
            ranking.most());
    Compared compared = Compared.of(reading, query, inputs::warn);
    if (output.wants(Format.TABLE)) {
      output.writeText(
          (stream, look) ->
              new CompareReport(compared, new Cards(stream, look), stream, look).write(),
          console);
    } else {
      output.write(new CompareAnswer(compared).answer(), console);
    }
    boolean finding = failOn.getValue() != null && compared.differs();
    return status == ExitStatus.DONE && finding ? ExitStatus.FINDING : status;
  }

  private void check(CommandSpec command) {
    input.check(command);
    ranking.check(command);
    List<ComparePart> shown = show.getValue();
    refuse(command, shown != null && shown.isEmpty(), "--show names no part");
    double min = least.<Double>getValue();
    refuse(command, !(min >= 0 && min <= 1), "--min is a cosine, from 0 to 1, not " + min);
    String finding = failOn.getValue();
    refuse(
        command,
        finding != null && !finding.equals(DIFFER),
        "--fail-on is " + DIFFER + ", not '" + finding + "'");
    refuse(
        command,
        finding != null && shown != null && !shown.contains(ComparePart.CLAIMS),
        "--fail-on needs the claims: --show claims");
  }

  private boolean isChosen() {
    return show.getValue() != null;
  }

  private Set<ComparePart> parts() {
    List<ComparePart> shown = show.getValue();
    return shown == null ? EnumSet.allOf(ComparePart.class) : EnumSet.copyOf(shown);
  }

  private static Optional<String> value(OptionSpec option) {
    return Optional.ofNullable(option.getValue());
  }

  /** The inputs, and the baseline before them where they do not name it. */
  private List<String> paths() {
    List<String> paths = new ArrayList<>(input.paths());
    String base = baseline.getValue();
    if (base != null && !paths.contains(base)) {
      paths.add(0, base);
    }
    return paths;
  }

  private static CompareSearch search(Set<ComparePart> parts) {
    boolean claims = parts.contains(ComparePart.CLAIMS);
    if (!claims && !parts.contains(ComparePart.ENTITIES)) {
      return CompareSearch.WORDS;
    }
    return new CompareSearch(
        claims ? Optional.of(new ClaimSearch(UserUnits.NONE)) : Optional.empty(),
        Optional.of(SpeechSearch.standard()));
  }
}
