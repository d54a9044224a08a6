package arnews.cli;

import static arnews.cli.Options.open;
import static arnews.cli.Options.preset;
import static arnews.cli.Usage.refuse;

import arnews.kwic.Comparison;
import arnews.kwic.HeldRows;
import arnews.kwic.KwicQuery;
import arnews.kwic.KwicSearch;
import arnews.kwic.RowOrder;
import arnews.morphology.UserLexicon;
import arnews.output.Format;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code arnews kwic}: a word or phrase with what stands around it. */
final class KwicCommand implements Subcommand {
  private final PositionalParamSpec word =
      PositionalParamSpec.builder()
          .index("0")
          .arity("1..*")
          .required(true)
          .paramLabel("WORD")
          .type(String.class)
          .description(
              "What to look for: a word, or a phrase in quotes. Further arguments are words of the"
                  + " phrase too, up to the first that is a file or folder, or -, or has a slash or"
                  + " an ending such as .txt; the first argument is never a path.")
          .build();

  private final OptionSpec by =
      preset(
          Comparison.class,
          "COMPARISON",
          "lemma",
          "What a word and a form of the text must share: ${COMPLETION-CANDIDATES}. surface: the"
              + " letters as written, without marks; normalized: the letters, hamza, yeh and heh"
              + " folded; lemma: the dictionary word; family: the lemma without nisba and feminine"
              + " ending.",
          "--by");

  private final OptionSpec window =
      preset(Integer.class, "N", "10", "Show so many words on each side.", "--window");

  private final OptionSpec sort =
      preset(
          RowOrder.class,
          "ORDER",
          "article",
          "Order of the rows: ${COMPLETION-CANDIDATES}. before and after: by the words on that"
              + " side, from the match outward.",
          "--sort");

  private final OptionSpec top =
      open(Integer.class, "N", "--top")
          .description("Print the first N rows. Default: all.")
          .build();

  private final LexiconOption lexicon = new LexiconOption();
  private final InputOptions input = new InputOptions(1);
  private final OutputOptions output = new OutputOptions();

  @Override
  public void declare(CommandSpec command) {
    command
        .usageMessage()
        .description("Show a word or phrase with what stands before and after it.")
        .footer(
            "",
            "Examples:",
            "  arnews kwic WORD seeds/                 all forms of a word",
            "  arnews kwic 'WORD WORD' seeds/          a phrase",
            "  arnews kwic --by surface WORD seeds/    the word as it is written",
            "  arnews kwic --sort after --window 5 WORD seeds/",
            "  arnews kwic --json WORD seeds/ | jq -r '.rows[] | [.article, .start] | @tsv'",
            "  zcat articles.jsonl.gz | arnews kwic --top 20 WORD -");
    command.addPositional(word);
    for (OptionSpec option : List.of(by, window, sort, top)) {
      command.addOption(option);
    }
    lexicon.addTo(command);
    output.addTo(command);
    input.addTo(command);
  }

  @Override
  public int run(CommandSpec command, Console console) throws IOException {
    check(command);
    String phrase = phrase(command);
    KwicQuery query = query(command, phrase, lexicon.read());
    KwicSearch search = new KwicSearch(query, window.getValue());
    KwicAnswer answer = new KwicAnswer(query, window.getValue(), most());
    Inputs inputs = new Inputs(input, console);
    RowOrder order = sort.getValue();
    if (order == RowOrder.ARTICLE && !output.wants(Format.JSON)) {
      output.write(answer.ofEach(inputs, search), inputs.consoleWhileReading());
    } else {
      try (HeldRows rows = new HeldRows(order, most())) {
        KwicTotals totals = KwicTotals.of(inputs, search, rows::add);
        rows.arrange();
        output.write(answer.of(totals, rows), console);
      }
    }
    return inputs.status();
  }

  private long most() {
    Integer wished = top.getValue();
    return wished == null ? Long.MAX_VALUE : wished;
  }

  /** What is looked for; the rest of the arguments is left to be read. */
  private String phrase(CommandSpec command) {
    String first = word.getValue();
    List<String> others = input.arguments();
    int words = QueryArguments.words(others);
    refuse(
        command,
        QueryArguments.isNamedAsPath(first) && QueryArguments.exists(first),
        "the word to look for comes before the paths: " + first + " is a path");
    refuse(
        command,
        words == others.size(),
        "no PATH: there is no file or folder '" + others.get(others.size() - 1) + "'");
    input.setOthers(words);
    return first + " " + String.join(" ", others.subList(0, words));
  }

  private KwicQuery query(CommandSpec command, String phrase, UserLexicon words) {
    try {
      return KwicQuery.of(phrase, by.getValue(), words);
    } catch (IllegalArgumentException e) {
      throw Usage.wrong(command, e.getMessage() + ": '" + phrase.strip() + "'");
    }
  }

  private void check(CommandSpec command) {
    input.check(command);
    Integer wished = top.getValue();
    int words = window.<Integer>getValue();
    refuse(command, wished != null && wished < 1, "--top is at least 1, not " + wished);
    refuse(
        command,
        words < 0 || words > KwicSearch.MOST_WORDS,
        "--window is 0 to " + KwicSearch.MOST_WORDS + ", not " + words);
  }
}
