package arnews.cli;

import static arnews.cli.Options.open;

import arnews.morphology.Morphology;
import arnews.text.TokenKind;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code arnews tokens}: a row a token. */
final class TokensCommand implements Subcommand {
  private final OptionSpec kinds =
      open(List.class, "KIND", "--kinds")
          .auxiliaryTypes(TokenKind.class)
          .converters(KindName.EVERY)
          .splitRegex(",")
          .defaultValue(String.join(",", KindName.EVERY.names()))
          .completionCandidates(KindName.EVERY.names())
          .description("What has a row: ${COMPLETION-CANDIDATES}. All by default.")
          .build();

  private final LexiconOption lexicon = new LexiconOption();
  private final InputOptions input = new InputOptions();
  private final OutputOptions output = new OutputOptions(TokensFormat.class);

  @Override
  public void declare(CommandSpec command) {
    command
        .usageMessage()
        .description("List tokens: where they stand, their lemma, what is attached to them.")
        .footer(
            "",
            "Examples:",
            "  arnews tokens article.txt                   a table",
            "  arnews tokens -f conllu seeds/ -o seeds.conllu",
            "  arnews tokens -f tsv --kinds words seeds/ | cut -f7,8 | sort | uniq -c |",
            "    sort -rn | head                           the most frequent lemmas",
            "  arnews tokens -f ndjson seeds/ | jq -r 'select(.pos == \"VERB\").lemma' |",
            "    sort | uniq -c                            verbs, in all their forms");
    command.addOption(kinds);
    lexicon.addTo(command);
    output.addTo(command);
    input.addTo(command);
  }

  @Override
  public int run(CommandSpec command, Console console) throws IOException {
    input.check(command);
    List<TokenKind> listed = kinds.getValue();
    Set<TokenKind> wanted = EnumSet.copyOf(listed);
    boolean conllu = output.wants(TokensFormat.CONLLU);
    if (conllu && wanted.size() < TokenKind.values().length) {
      throw Usage.wrong(command, "CoNLL-U holds whole sentences: no --kinds with -f conllu");
    }
    Morphology morphology = lexicon.morphology();
    Inputs inputs = new Inputs(input, console);
    if (conllu) {
      output.write(out -> ConlluAnswer.write(inputs, morphology, out), console);
    } else {
      output.write(new TokensAnswer(wanted).of(inputs, morphology), console);
    }
    return inputs.status();
  }
}
