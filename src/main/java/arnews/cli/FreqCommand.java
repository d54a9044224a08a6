package arnews.cli;

import arnews.freq.Dispersions;
import arnews.freq.FormCounts;
import arnews.freq.FreqQuery;
import arnews.freq.FreqRows;
import arnews.freq.Grouping;
import arnews.freq.StopWords;
import arnews.text.TokenKind;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code arnews freq}: which words, and how often. */
@Command(
    name = "freq",
    description = "Count words: how often, in how many articles.",
    sortOptions = false,
    usageHelpAutoWidth = true,
    footer = {
      "",
      "Examples:",
      "  arnews freq seeds/                          the 20 most frequent words",
      "  arnews freq --stop default --top 50 seeds/  function words left out",
      "  arnews freq --by surface --all -f csv seeds/ -o words.csv",
      "  arnews freq -n 2 --min-count 3 seeds/       pairs of words",
      "  arnews freq --json seeds/ | jq -r '.rows[] | [.count, .word] | @tsv'",
      "  zcat articles.jsonl.gz | arnews freq --per-article --text-field body -"
    })
final class FreqCommand implements Callable<Integer> {
  private static final int DEFAULT_TOP = 20;

  private final Console console;
  @Spec private CommandSpec spec;
  @Mixin private InputOptions input;

  @Option(
      names = "--by",
      paramLabel = "GROUPING",
      defaultValue = "normalized",
      description = {
        "Which spellings are one word: ${COMPLETION-CANDIDATES}. surface: the letters as written,"
            + " without marks; normalized: hamza, yeh and heh folded too; stem: Lucene's Arabic"
            + " stemmer. Default: ${DEFAULT-VALUE}."
      })
  private Grouping by;

  @Option(
      names = {"-n", "--ngrams"},
      paramLabel = "N",
      defaultValue = "1",
      description = "Count sequences of 1 to 5 words within a sentence. Default: 1.")
  private int length;

  @Option(
      names = "--stop",
      paramLabel = "WHICH",
      defaultValue = "none",
      description = {
        "Words that get no row: none, default (function words, with what is attached to them) or a"
            + " FILE, a word a line. Default: ${DEFAULT-VALUE}."
      })
  private String stop;

  @Option(
      names = "--kinds",
      paramLabel = "KIND",
      split = ",",
      defaultValue = "words",
      converter = KindName.class,
      completionCandidates = KindName.Names.class,
      description = "What is counted: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private List<TokenKind> kinds;

  @Option(
      names = "--top",
      paramLabel = "N",
      description = "Print so many rows. Default: " + DEFAULT_TOP + ".")
  private Integer top;

  @Option(names = "--all", description = "Print all rows.")
  private boolean all;

  @Option(
      names = "--min-count",
      paramLabel = "N",
      defaultValue = "1",
      description = "Print no word that occurs less often.")
  private long minCount;

  @Option(names = "--forms", description = "List the forms of each word.")
  private boolean forms;

  @Option(
      names = "--dispersion",
      description = "Fill dispersion: Gries' DP over articles; reads everything twice.")
  private boolean dispersion;

  @Option(names = "--per-article", description = "A list for each article.")
  private boolean perArticle;

  @Mixin private OutputOptions output;

  FreqCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    check();
    FreqQuery query = new FreqQuery(by, EnumSet.copyOf(kinds), stopWords());
    FreqRows rows = new FreqRows(minCount, most(), forms);
    Inputs inputs = new Inputs(input, console);
    FreqAnswer answer = new FreqAnswer(query, length, stop, forms);
    if (perArticle) {
      output.write(answer.ofEachArticle(inputs, rows), console);
    } else {
      FormCounts counts = FreqReading.counts(inputs, query, dispersion);
      Optional<Dispersions> spread =
          dispersion
              ? Optional.of(FreqReading.dispersions(inputs, query, counts))
              : Optional.empty();
      output.write(answer.of(counts, spread, rows), console);
    }
    return inputs.status();
  }

  private int most() {
    return all ? Integer.MAX_VALUE : top == null ? DEFAULT_TOP : top;
  }

  private StopWords stopWords() throws IOException {
    return switch (stop) {
      case "none" -> StopWords.NONE;
      case "default" -> StopWords.standard();
      default -> StopWordFile.read(stop);
    };
  }

  private void check() {
    refuse(length < 1 || length > 5, "--ngrams is 1 to 5, not " + length);
    refuse(all && top != null, "--all and --top exclude each other");
    refuse(top != null && top < 1, "--top is at least 1, not " + top);
    refuse(minCount < 1, "--min-count is at least 1, not " + minCount);
    refuse(dispersion && perArticle, "--dispersion is over articles: not with --per-article");
    refuse(length > 1 && dispersion, "--dispersion is of words: not with --ngrams");
    refuse(length > 1 && perArticle, "--per-article is of words: not with --ngrams");
  }

  private void refuse(boolean wrong, String message) {
    if (wrong) {
      throw new CommandLine.ParameterException(spec.commandLine(), message);
    }
  }
}
