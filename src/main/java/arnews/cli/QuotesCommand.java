package arnews.cli;

import static arnews.cli.Options.flag;
import static arnews.cli.Options.given;
import static arnews.cli.Options.open;
import static arnews.cli.Usage.refuse;

import arnews.output.Cards;
import arnews.output.Format;
import arnews.speech.SpeechQuery;
import arnews.speech.SpeechSearch;
import arnews.speech.Stance;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code arnews quotes}: who says what. */
final class QuotesCommand implements Subcommand {
  private static final ConstantName<Stance> STANCES = new ConstantName<>(Stance.class);

  private final SpeakerOption speaker = new SpeakerOption();

  private final OptionSpec direct =
      flag("Only what is quoted word for word, between quotation marks.", "--direct");

  private final OptionSpec stances =
      open(List.class, "STANCE", "--stance")
          .auxiliaryTypes(Stance.class)
          .converters(STANCES)
          .splitRegex(",")
          .completionCandidates(STANCES.all())
          .description(
              "Only these stances of the verb of saying, divided by commas:"
                  + " ${COMPLETION-CANDIDATES}.")
          .build();

  private final OptionSpec explain = flag("Tell how a speaker was found.", "--explain");

  private final OptionSpec rows =
      flag("As a table: a row a quotation. Without it, on cards.", "--rows");

  private final GazetteerOption gazetteer = new GazetteerOption();
  private final InputOptions input = new InputOptions();
  private final OutputOptions output = new OutputOptions();

  @Override
  public void declare(CommandSpec command) {
    command
        .usageMessage()
        .description("List who says what: quotations and reported speech, verbs and speakers.")
        .footer(
            "",
            "Examples:",
            "  arnews quotes article.txt                    what is said, and by whom",
            "  arnews quotes --direct --rows seeds/         a table of quotations",
            "  arnews quotes --speaker NAME seeds/          what one person says",
            "  arnews quotes --stance denying,doubting archive/",
            "  arnews quotes --json seeds/ | jq -r '.rows[] | .speaker' | sort | uniq -c");
    for (OptionSpec option : List.of(speaker.option(), direct, stances, explain, rows)) {
      command.addOption(option);
    }
    gazetteer.addTo(command);
    output.addTo(command);
    input.addTo(command);
  }

  @Override
  public int run(CommandSpec command, Console console) throws IOException {
    input.check(command);
    List<Stance> listed = stances.getValue();
    refuse(command, listed != null && listed.isEmpty(), "--stance names no stance");
    Set<Stance> wanted = listed == null ? EnumSet.allOf(Stance.class) : EnumSet.copyOf(listed);
    SpeechQuery query = new SpeechQuery(speaker.named(command), given(direct), wanted);
    SpeechSearch search = SpeechSearch.with(gazetteer.read());
    Inputs inputs = new Inputs(input, console);
    QuotesReading reading = new QuotesReading(inputs, search, query);
    Console out = inputs.consoleWhileReading();
    if (output.wants(Format.TABLE) && !given(rows)) {
      output.writeText(
          (stream, look) -> new QuoteCards(new Cards(stream, look), given(explain)).write(reading),
          out);
    } else {
      output.write(new QuotesAnswer(reading, given(explain)).answer(), out);
    }
    return inputs.status();
  }
}
