package arnews.cli;

import static arnews.cli.Options.flag;
import static arnews.cli.Options.given;
import static arnews.cli.Options.open;
import static arnews.cli.Options.preset;
import static arnews.cli.Usage.refuse;

import arnews.freq.Dispersions;
import arnews.freq.FormCounts;
import arnews.freq.FreqQuery;
import arnews.freq.FreqRows;
import arnews.freq.Grouping;
import arnews.freq.NgramCounts;
import arnews.freq.NgramRows;
import arnews.freq.SpeakerCounts;
import arnews.freq.StopWords;
import arnews.text.TokenKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code arnews freq}: which words, and how often. */
final class FreqCommand implements Subcommand {
  /** How many readings of a word are explained: the best and the runner-up. */
  private static final int READINGS = 2;

  private final OptionSpec by =
      preset(
          Grouping.class,
          "GROUPING",
          "lemma",
          "Which forms are one word: ${COMPLETION-CANDIDATES}. surface: the letters as written,"
              + " without marks; normalized: hamza, yeh and heh folded too; lemma: all forms of a"
              + " dictionary word; family: the lemma without nisba and feminine ending; stem:"
              + " Lucene's Arabic stemmer.",
          "--by");

  private final OptionSpec ngrams =
      preset(
          Integer.class,
          "N",
          "1",
          "Count sequences of 1 to 5 words within a sentence.",
          "-n",
          "--ngrams");

  private final OptionSpec stop =
      preset(
          String.class,
          "none|default|FILE",
          "none",
          "Words that get no row: none, default (function words, with what is attached to them) or"
              + " a file, a word a line.",
          "--stop");

  private final OptionSpec kinds =
      open(List.class, "KIND", "--kinds")
          .auxiliaryTypes(TokenKind.class)
          .converters(KindName.COUNTED)
          .splitRegex(",")
          .defaultValue("words,foreign")
          .completionCandidates(KindName.COUNTED.names())
          .description("What is counted: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
          .build();

  private final RankingOptions ranking =
      new RankingOptions("Print no word that occurs less often.");

  private final OptionSpec forms = flag("List the forms of each word.", "--forms");

  private final OptionSpec dispersion =
      flag(
          "Fill dispersion: Gries' DP over articles, and tell Juilland's D and Carroll's D2. Reads"
              + " everything twice.",
          "--dispersion");

  private final OptionSpec perArticle = flag("A list for each article.", "--per-article");

  private final OptionSpec in =
      open(CountedPart.class, "PART", "--in")
          .description(
              "Count only what somebody says, word for word or not, or only what articles tell"
                  + " themselves: ${COMPLETION-CANDIDATES}.")
          .build();

  private final OptionSpec bySpeaker =
      flag(
          "List the words that each speaker has more often than the rest of what is counted.",
          "--by-speaker");

  private final SpeakerOption speaker =
      new SpeakerOption("With --by-speaker: only who has this name or a part of it.");

  private final OptionSpec explain =
      open(List.class, "WORD", "--explain")
          .auxiliaryTypes(String.class)
          .description(
              "Count nothing; say how a word is taken apart, what that rests on, and the runner-up."
                  + " --top N or --all: more readings.")
          .build();

  private final FreqViews views = new FreqViews();
  private final LexiconOption lexicon = new LexiconOption();
  private final InputOptions input = new InputOptions(false);
  private final OutputOptions output = new OutputOptions();

  @Override
  public void declare(CommandSpec command) {
    command
        .usageMessage()
        .description("Count words: how often, in how many articles.")
        .footer(
            "",
            "Examples:",
            "  arnews freq seeds/                          the 20 most frequent words",
            "  arnews freq --stop default --top 50 seeds/  function words left out",
            "  arnews freq --by surface --all -f csv seeds/ -o words.csv",
            "  arnews freq -n 2 --min-count 3 seeds/       pairs of words",
            "  arnews freq --by family --forms seeds/      the forms of each word family",
            "  arnews freq --in narration seeds/           what nobody is quoted with",
            "  arnews freq --by-speaker --top 5 seeds/     what is said by whom above all",
            "  arnews freq --explain \u0648\u0628\u0627\u0644\u0642\u0627\u0647\u0631\u0629"
                + "              how a word is taken apart",
            "  arnews freq --reference archive/ seeds/     what stands out against other texts",
            "  arnews freq --collocates WORD seeds/        which words stand near a word",
            "  arnews freq --diversity --per-article seeds/",
            "  arnews freq --json seeds/ | jq -r '.rows[] | [.count, .word] | @tsv'",
            "  zcat articles.jsonl.gz | arnews freq --per-article --text-field body -");
    for (OptionSpec option : List.of(by, ngrams, stop, kinds)) {
      command.addOption(option);
    }
    ranking.addTo(command);
    for (OptionSpec option :
        List.of(forms, dispersion, perArticle, in, bySpeaker, speaker.option(), explain)) {
      command.addOption(option);
    }
    views.addTo(command);
    lexicon.addTo(command);
    output.addTo(command);
    input.addTo(command);
  }

  @Override
  public int run(CommandSpec command, Console console) throws IOException {
    check(command);
    List<String> explained = explain.getValue();
    if (explained != null) {
      output.write(
          ExplainAnswer.of(explained, lexicon.morphology(), ranking.most(READINGS)), console);
      return ExitStatus.DONE;
    }
    input.checkPaths(command);
    List<TokenKind> counted = kinds.getValue();
    Grouping grouping = by.getValue();
    FreqQuery query = new FreqQuery(grouping, EnumSet.copyOf(counted), stopWords(), lexicon.read());
    long least = ranking.least();
    FreqRows rows = new FreqRows(least, ranking.most(), given(forms));
    Inputs inputs = new Inputs(input, console);
    int more = ExitStatus.DONE;
    Optional<CountedPart> part = Optional.ofNullable(in.getValue());
    FreqReading reading = new FreqReading(inputs, part, Runtime.getRuntime().maxMemory());
    FreqAnswer answer = new FreqAnswer(query, length(), stop.getValue(), part, given(forms));
    if (given(bySpeaker)) {
      try (SpeakerCounts counts = new SpeakerCounts(query)) {
        SpeakersReading.Found found =
            new SpeakersReading(inputs, part.isPresent(), counts).read(speaker.named(command));
        SpeakersAnswer said = new SpeakersAnswer(answer.meta(), query, least, ranking.most());
        output.write(said.of(found, counts), console);
      }
    } else if (views.reference() != null) {
      more = run(answer).compare(command, console, reading);
    } else if (views.node() != null) {
      run(answer).neighbours(command, console, reading);
    } else if (views.diversity()) {
      DiversityAnswer diverse = new DiversityAnswer(answer);
      output.write(
          given(perArticle) ? diverse.ofEachArticle(reading) : diverse.of(reading.diversity(query)),
          console);
    } else if (given(perArticle)) {
      output.write(answer.ofEachArticle(reading, rows), console);
    } else if (length() > 1) {
      try (NgramCounts ngrams = new NgramCounts(query, length(), given(forms))) {
        reading.ngrams(ngrams);
        try (NgramRows ranked = ngrams.rows(least, ranking.most())) {
          output.write(answer.of(ngrams, ranked), console);
        }
      }
    } else {
      FormCounts counts = reading.counts(query, given(dispersion));
      Optional<Dispersions> spread =
          given(dispersion) ? Optional.of(reading.dispersions(counts)) : Optional.empty();
      output.write(answer.of(counts, spread, rows), console);
    }
    return Math.max(more, inputs.status());
  }

  private FreqViewsRun run(FreqAnswer answer) {
    return new FreqViewsRun(views, ranking, input, output, answer);
  }

  private int length() {
    Integer length = ngrams.getValue();
    return length;
  }

  private StopWords stopWords() throws IOException {
    String which = stop.getValue();
    return switch (which) {
      case "none" -> StopWords.NONE;
      case "default" -> StopWords.standard();
      default -> UserFile.read(which, "list of stop words", StopWords::of);
    };
  }

  private void check(CommandSpec command) {
    input.check(command);
    boolean sequences = length() > 1;
    refuse(command, length() < 1 || length() > 5, "--ngrams is 1 to 5, not " + length());
    ranking.check(command);
    refuse(
        command,
        explain.getValue() != null && !input.paths().isEmpty(),
        "--explain reads no files: leave PATH out");
    refuse(
        command,
        given(dispersion) && given(perArticle),
        "--dispersion is over articles: not with --per-article");
    refuse(command, sequences && given(dispersion), "--dispersion is of words: not with --ngrams");
    refuse(command, sequences && given(perArticle), "--per-article is of words: not with --ngrams");
    checkSpeakers(command, sequences);
    List<String> others = new ArrayList<>();
    if (explain.getValue() != null) {
      others.add("--explain");
    }
    if (sequences) {
      others.add("--ngrams");
    }
    for (OptionSpec flag : List.of(dispersion, perArticle, forms)) {
      if (given(flag)) {
        others.add(flag.longestName());
      }
    }
    views.check(command, others);
  }

  private void checkSpeakers(CommandSpec command, boolean sequences) {
    refuse(
        command,
        speaker.isGiven() && !given(bySpeaker),
        "--speaker chooses among speakers: only with --by-speaker");
    refuse(
        command,
        given(bySpeaker) && (sequences || given(forms) || given(dispersion) || given(perArticle)),
        "--by-speaker compares words: not with --ngrams, --forms, --dispersion, --per-article");
    refuse(
        command,
        given(bySpeaker) && in.getValue() == CountedPart.NARRATION,
        "nobody says the narration: no --in narration with --by-speaker");
  }
}
