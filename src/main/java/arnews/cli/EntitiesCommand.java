package arnews.cli;

import static arnews.cli.Options.flag;
import static arnews.cli.Options.given;
import static arnews.cli.Options.open;
import static arnews.cli.Options.preset;
import static arnews.cli.Usage.refuse;

import arnews.entities.EntitySearch;
import arnews.entities.EntityType;
import arnews.entities.Gazetteer;
import arnews.entities.Guideline;
import arnews.entities.SharedSentences;
import arnews.output.NetworkFormat;
import arnews.output.OutputFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code arnews entities}: who and where. */
final class EntitiesCommand implements Subcommand {
  private final OptionSpec types =
      open(List.class, "TYPE", "--type")
          .auxiliaryTypes(EntityType.class)
          .converters(new EntityTypeName())
          .splitRegex(",")
          .completionCandidates(EntityTypeName.all())
          .description("Only these types, divided by commas: ${COMPLETION-CANDIDATES}.")
          .build();

  private final RankingOptions ranking =
      new RankingOptions("Print no entity that is mentioned less often.");

  private final OptionSpec mentions = flag("List the mentions, with their places.", "--mentions");

  private final OptionSpec perArticle = flag("List each article by itself.", "--per-article");

  private final OptionSpec noMerge =
      flag("Do not join spellings, surnames and short forms to one entity.", "--no-merge");

  private final OptionSpec explain =
      flag("Tell for each spelling why it is taken for the entity.", "--explain");

  private final OptionSpec gazetteer =
      open(String.class, "FILE", "--gazetteer")
          .description(
              "Your own names, which overrule what is found: a line each, type, name and other"
                  + " names of the same divided by tabs.")
          .build();

  private final OptionSpec guideline =
      preset(
          Guideline.class,
          "NAME",
          "arnews",
          "What counts as a name: ${COMPLETION-CANDIDATES}. anercorp is for comparison with"
              + " published figures: ministries and companies are none.",
          "--guideline");

  private final OptionSpec graph =
      open(String.class, "FILE", "--graph")
          .description(
              "Write which of the listed entities share sentences, as a network for Gephi:"
                  + " FILE.graphml or FILE.gexf.")
          .build();

  private final InputOptions input = new InputOptions();
  private final OutputOptions output = new OutputOptions(EntitiesFormat.class);

  @Override
  public void declare(CommandSpec command) {
    command
        .usageMessage()
        .description("List who and where: people, places, bodies, with all their spellings.")
        .footer(
            "",
            "With -f brat the folder of -o takes two files for each article.",
            "",
            "Examples:",
            "  arnews entities seeds/                       the 20 most named",
            "  arnews entities --type PER --all seeds/      all people",
            "  arnews entities --graph network.gexf --top 100 seeds/",
            "  arnews entities -f conll seeds/ > seeds.conll",
            "  arnews entities --json seeds/ | jq -r '.rows[] | .entity + \": \" +",
            "    ([.titles[].title] | join(\", \"))'           people with their roles");
    command.addOption(types);
    ranking.addTo(command);
    for (OptionSpec option :
        List.of(mentions, perArticle, noMerge, explain, gazetteer, guideline, graph)) {
      command.addOption(option);
    }
    output.addTo(command);
    input.addTo(command);
  }

  @Override
  public int run(CommandSpec command, Console console) throws IOException {
    check(command);
    Gazetteer names = gazetteer();
    Guideline followed = guideline.getValue();
    EntitySearch search = EntitySearch.of(followed, names);
    Inputs inputs = new Inputs(input, console);
    if (output.wants(EntitiesFormat.CONLL)) {
      output.write(out -> AnnotatedText.write(inputs, search, out), inputs.consoleWhileReading());
    } else if (output.wants(EntitiesFormat.BRAT)) {
      BratFiles.write(inputs, search, Path.of(output.file().orElseThrow()));
    } else {
      boolean kept = given(mentions) || given(explain);
      EntitiesReading reading = new EntitiesReading(inputs, search, names, !given(noMerge), kept);
      EntitiesAnswer answer =
          new EntitiesAnswer(
              query(), !given(noMerge), followed.toString(), given(mentions), given(explain));
      if (given(perArticle)) {
        output.write(answer.ofEachArticle(reading), inputs.consoleWhileReading());
      } else {
        together(reading, answer, console);
      }
    }
    return inputs.status();
  }

  private void together(EntitiesReading reading, EntitiesAnswer answer, Console console)
      throws IOException {
    String name = graph.getValue();
    Optional<SharedSentences> shared =
        name == null ? Optional.empty() : Optional.of(new SharedSentences());
    EntitiesReading.Found found = reading.all(shared);
    if (shared.isPresent()) {
      NetworkFormat format = NetworkFormat.of(name).orElseThrow();
      OutputFile.write(
          Path.of(name),
          out ->
              format.write(
                  EntitiesNetwork.of(found, shared.get(), query().of(found.entities())), out));
    }
    output.write(answer.of(found), console);
  }

  private EntityQuery query() {
    List<EntityType> listed = types.getValue();
    Set<EntityType> wanted =
        listed == null ? EnumSet.allOf(EntityType.class) : EnumSet.copyOf(listed);
    return new EntityQuery(wanted, ranking.least(), ranking.most());
  }

  private void check(CommandSpec command) {
    input.check(command);
    ranking.check(command);
    List<EntityType> listed = types.getValue();
    refuse(command, listed != null && listed.isEmpty(), "--type names no type");
    String network = graph.getValue();
    refuse(
        command,
        network != null && NetworkFormat.of(network).isEmpty(),
        "--graph writes FILE.graphml or FILE.gexf, not '" + network + "'");
    refuse(
        command,
        network != null && given(perArticle),
        "a network is of all articles together: no --graph with --per-article");
    boolean annotated = output.wants(EntitiesFormat.CONLL) || output.wants(EntitiesFormat.BRAT);
    boolean listing =
        given(mentions) || given(perArticle) || given(explain) || network != null || listed != null;
    refuse(
        command,
        annotated && listing,
        "annotated text holds all names as they stand: no options of the list with -f conll, brat");
    refuse(
        command,
        output.wants(EntitiesFormat.BRAT) && output.file().isEmpty(),
        "-f brat writes two files an article: name their folder with -o");
  }

  private Gazetteer gazetteer() throws IOException {
    String name = gazetteer.getValue();
    return name == null ? Gazetteer.NONE : UserFile.read(name, "gazetteer", Gazetteer::of);
  }
}
