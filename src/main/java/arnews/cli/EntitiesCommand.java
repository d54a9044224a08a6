package arnews.cli;

import static arnews.cli.Options.flag;
import static arnews.cli.Options.given;
import static arnews.cli.Options.open;
import static arnews.cli.Options.preset;
import static arnews.cli.Usage.refuse;

import arnews.entities.Entity;
import arnews.entities.EntitySearch;
import arnews.entities.EntityType;
import arnews.entities.Gazetteer;
import arnews.entities.Guideline;
import arnews.entities.SharedSentences;
import arnews.output.Answer;
import arnews.output.Cards;
import arnews.output.Format;
import arnews.output.Look;
import arnews.output.Network;
import arnews.output.NetworkFormat;
import arnews.output.OutputFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code arnews entities}: who and where. */
final class EntitiesCommand implements Subcommand {
  private static final ConstantName<EntityType> TYPES = new ConstantName<>(EntityType.class);

  private final OptionSpec types =
      open(List.class, "TYPE", "--type")
          .auxiliaryTypes(EntityType.class)
          .converters(TYPES)
          .splitRegex(",")
          .completionCandidates(TYPES.all())
          .description("Only these types, divided by commas: ${COMPLETION-CANDIDATES}.")
          .build();

  private final RankingOptions ranking =
      new RankingOptions("Print no entity that is mentioned less often.");

  private final OptionSpec mentions =
      flag(
          "List the mentions with their places, and which of them speak. For a reader: on cards.",
          "--mentions");

  private final OptionSpec perArticle = flag("List each article by itself.", "--per-article");

  private final OptionSpec noMerge =
      flag("Do not join spellings, surnames and short forms to one entity.", "--no-merge");

  private final OptionSpec explain =
      flag(
          "Tell for each spelling why it is taken for the entity. For a reader: on cards.",
          "--explain");

  private final GazetteerOption gazetteer = new GazetteerOption();

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
            "-f conll is a token and its label a line; a token that begins with what is",
            "joined before a name is the first of the name. -f brat is the annotation of one",
            "article; with -o FOLDER it is text and annotation of each.",
            "",
            "Examples:",
            "  arnews entities seeds/                       the 20 most named",
            "  arnews entities --type PER,ORG --all seeds/  all people and bodies",
            "  arnews entities --explain seeds/             why spellings are one entity",
            "  arnews entities --mentions article.txt       where each is named",
            "  arnews entities --graph network.gexf --top 100 seeds/",
            "  arnews entities -f conll seeds/ -o seeds.conll",
            "  arnews entities -f brat seeds/ -o annotated/",
            "  arnews entities --json seeds/ | jq -r '.rows[] | .entity + \": \" +",
            "    ([.titles[].title] | join(\", \"))'           people with their roles");
    command.addOption(types);
    ranking.addTo(command);
    for (OptionSpec option :
        List.of(mentions, perArticle, noMerge, explain, gazetteer.option(), guideline, graph)) {
      command.addOption(option);
    }
    output.addTo(command);
    input.addTo(command);
  }

  @Override
  public int run(CommandSpec command, Console console) throws IOException {
    check(command);
    Gazetteer names = gazetteer.read();
    Guideline followed = guideline.getValue();
    EntitySearch search = EntitySearch.of(followed, names);
    Inputs inputs = new Inputs(input, console);
    Console out = inputs.consoleWhileReading();
    if (output.wants(EntitiesFormat.CONLL)) {
      output.write(stream -> BioAnswer.write(inputs, search, stream), out);
    } else if (output.wants(EntitiesFormat.BRAT)) {
      brat(inputs, search, console);
    } else {
      EntitiesReading reading =
          new EntitiesReading(inputs, search, names, !given(noMerge), given(mentions));
      EntitiesAnswer answer =
          new EntitiesAnswer(
              query(), !given(noMerge), followed.toString(), given(mentions), given(explain));
      if (given(perArticle)) {
        each(reading, answer, out);
      } else {
        together(reading, answer, console);
      }
    }
    return inputs.status();
  }

  private void brat(Inputs inputs, EntitySearch search, Console console) throws IOException {
    if (output.file().isEmpty()) {
      BratLines lines = new BratLines();
      BratSink.read(inputs, search, lines);
      lines.writeTo(console.out());
      return;
    }
    try (BratFolder folder = new BratFolder(output.file().get())) {
      BratSink.read(inputs, search, folder);
      folder.configure();
    }
  }

  private void each(EntitiesReading reading, EntitiesAnswer answer, Console console)
      throws IOException {
    if (!output.wants(EntitiesFormat.TABLE)) {
      output.write(answer.ofEachArticle(reading), console);
    } else if (isOnCards()) {
      output.writeText(
          (out, look) -> new EntityCards(new Cards(out, look), answer).writeEach(reading), console);
    } else {
      output.writeText(
          (out, look) -> table(answer.tableOfEachArticle(reading, look.width()), out, look),
          console);
    }
  }

  private void together(EntitiesReading reading, EntitiesAnswer answer, Console console)
      throws IOException {
    String name = graph.getValue();
    Optional<SharedSentences> shared =
        name == null ? Optional.empty() : Optional.of(new SharedSentences());
    EntitiesReading.Found found = reading.all(shared);
    if (shared.isPresent()) {
      NetworkFormat format = NetworkFormat.of(name).orElseThrow();
      List<Entity> listed = query().of(found.entities());
      Network network = EntitiesNetwork.of(found, shared.get(), listed);
      OutputFile.write(Path.of(name), out -> format.write(network, out));
    }
    if (!output.wants(EntitiesFormat.TABLE)) {
      output.write(answer.of(found), console);
    } else if (isOnCards()) {
      output.writeText(
          (out, look) -> new EntityCards(new Cards(out, look), answer).write(found), console);
    } else {
      output.writeText((out, look) -> table(answer.table(found, look.width()), out, look), console);
    }
  }

  private boolean isOnCards() {
    return given(mentions) || given(explain);
  }

  private static void table(Answer answer, OutputStream out, Look look) throws IOException {
    Format.TABLE.write(answer, out, look);
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
    if (output.wants(EntitiesFormat.CONLL) || output.wants(EntitiesFormat.BRAT)) {
      checkAnnotated(command);
    }
  }

  /** Refuses what is said of a list where there is none. */
  private void checkAnnotated(CommandSpec command) {
    Set<OptionSpec> listing = Set.of(types, mentions, perArticle, noMerge, explain, graph);
    for (OptionSpec option : command.commandLine().getParseResult().matchedOptions()) {
      refuse(
          command,
          listing.contains(option) || ranking.options().contains(option),
          "CoNLL and brat hold all names in their places: no "
              + option.longestName()
              + " with them");
    }
  }
}
