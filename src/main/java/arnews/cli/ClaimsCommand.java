package arnews.cli;

import static arnews.cli.Options.flag;
import static arnews.cli.Options.given;
import static arnews.cli.Options.open;
import static arnews.cli.Usage.refuse;

import arnews.claims.ClaimQuery;
import arnews.claims.ClaimSearch;
import arnews.numbers.Kind;
import arnews.numbers.UserUnits;
import arnews.output.Cards;
import arnews.output.Format;
import arnews.speech.SpeechSearch;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code arnews claims}: the numbers that are claimed, and what they count. */
final class ClaimsCommand implements Subcommand {
  private static final ConstantName<Kind> KINDS = new ConstantName<>(Kind.class);

  private final OptionSpec kinds =
      open(List.class, "KIND", "--kind")
          .auxiliaryTypes(Kind.class)
          .converters(KINDS)
          .splitRegex(",")
          .completionCandidates(KINDS.all())
          .description("Only these kinds, divided by commas: ${COMPLETION-CANDIDATES}.")
          .build();

  private final OptionSpec least =
      open(BigDecimal.class, "N", "--min")
          .converters(new DecimalNumber())
          .description("Only numbers of at least N; of a range, some of it.")
          .build();

  private final OptionSpec most =
      open(BigDecimal.class, "N", "--max")
          .converters(new DecimalNumber())
          .description("Only numbers of at most N; of a range, some of it.")
          .build();

  private final OptionSpec grep =
      open(String.class, "WORD", "--grep")
          .description(
              "Only claims of sentences that hold a word, in any of its forms, or a phrase in"
                  + " quotes.")
          .build();

  private final SpeakerOption speaker = new SpeakerOption();

  private final OptionSpec noSpeakers =
      flag("Do not look for who says it: several times as fast.", "--no-speakers");

  private final OptionSpec rejected =
      flag("List what looks like a claim and is none, with the reason.", "--rejected");

  private final OptionSpec explain =
      flag("Tell the rule that read a number, and how else it could be read.", "--explain");

  private final OptionSpec rows =
      flag("As a table: a row a claim. Without it, sentences with their claims.", "--rows");

  private final OptionSpec units =
      open(String.class, "FILE", "--units")
          .description(
              "Your own units, which come before ours: a line each, kind (money, measure,"
                  + " duration), code and words divided by tabs.")
          .build();

  private final InputOptions input = new InputOptions();
  private final OutputOptions output = new OutputOptions();

  @Override
  public void declare(CommandSpec command) {
    command
        .usageMessage()
        .description(
            "List the numbers that are claimed, what they count, how they move and who says so.")
        .footer(
            "",
            "Examples:",
            "  arnews claims article.txt                    sentences with their claims",
            "  arnews claims --rows seeds/                  a table",
            "  arnews claims --kind money --min 1000000 seeds/",
            "  arnews claims --kind percent -f csv seeds/ -o percentages.csv",
            "  arnews claims --speaker NAME seeds/          what one person claims",
            "  arnews claims --rejected seeds/              numbers that claim nothing",
            "  arnews claims --json seeds/ | jq -r '.rows[] | [.value, .unit, .text] | @tsv'");
    for (OptionSpec option :
        List.of(
            kinds,
            least,
            most,
            grep,
            speaker.option(),
            noSpeakers,
            rejected,
            explain,
            rows,
            units)) {
      command.addOption(option);
    }
    output.addTo(command);
    input.addTo(command);
  }

  @Override
  public int run(CommandSpec command, Console console) throws IOException {
    input.check(command);
    ClaimQuery query = query(command);
    Optional<SentenceGrep> words = grep(command);
    ClaimSearch search = new ClaimSearch(units());
    Inputs inputs = new Inputs(input, console);
    ClaimsReading reading = new ClaimsReading(inputs, search, query, speech(), words);
    ClaimsAnswer answer = new ClaimsAnswer(reading, given(explain));
    Console out = inputs.consoleWhileReading();
    boolean table = output.wants(Format.TABLE);
    if (given(rejected)) {
      output.write(answer.rejected(), out);
    } else if (table && !given(rows)) {
      output.writeText(
          (stream, look) -> new ClaimCards(new Cards(stream, look), given(explain)).write(reading),
          out);
    } else {
      output.write(table ? answer.table() : answer.claims(), out);
    }
    return inputs.status();
  }

  private ClaimQuery query(CommandSpec command) {
    List<Kind> listed = kinds.getValue();
    BigDecimal low = least.getValue();
    BigDecimal high = most.getValue();
    refuse(
        command,
        given(rejected) && (listed != null || low != null || high != null),
        "what is rejected has no kind and no value: --rejected without --kind, --min, --max");
    refuse(command, listed != null && listed.isEmpty(), "--kind names no kind");
    refuse(
        command,
        low != null && high != null && low.compareTo(high) > 0,
        "--min " + told(low) + " is above --max " + told(high));
    refuse(
        command,
        speaker.isGiven() && (given(noSpeakers) || given(rejected)),
        "--speaker looks for speakers: without --no-speakers and --rejected");
    Set<Kind> wanted = listed == null ? EnumSet.allOf(Kind.class) : EnumSet.copyOf(listed);
    return new ClaimQuery(
        wanted, Optional.ofNullable(low), Optional.ofNullable(high), speaker.named(command));
  }

  /** What finds speakers: nothing where nobody asks for them. */
  private Optional<SpeechSearch> speech() {
    return given(noSpeakers) || given(rejected)
        ? Optional.empty()
        : Optional.of(SpeechSearch.standard());
  }

  private static String told(BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }

  private Optional<SentenceGrep> grep(CommandSpec command) {
    String phrase = grep.getValue();
    if (phrase == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(new SentenceGrep(phrase));
    } catch (IllegalArgumentException e) {
      throw Usage.wrong(command, "--grep: " + e.getMessage() + ": '" + phrase.strip() + "'");
    }
  }

  private UserUnits units() throws IOException {
    String name = units.getValue();
    return name == null ? UserUnits.NONE : UserFile.read(name, "list of units", UserUnits::of);
  }
}
