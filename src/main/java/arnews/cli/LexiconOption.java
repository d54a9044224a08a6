package arnews.cli;

import static arnews.cli.Options.open;

import arnews.morphology.Morphology;
import arnews.morphology.UserLexicon;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** A user's own words, which overrule the analyser of word forms. */
final class LexiconOption {
  private final OptionSpec lexicon =
      open(String.class, "FILE", "--lexicon")
          .description(
              "Your own words, which overrule the analyser: a line each, form, lemma and part of"
                  + " speech (NOUN, ADJ, VERB, PROPN, FUNC, NUM) divided by tabs.")
          .build();

  void addTo(CommandSpec command) {
    command.addOption(lexicon);
  }

  /**
   * The words.
   *
   * @throws IOException with a sentence that names the file
   */
  UserLexicon read() throws IOException {
    String name = lexicon.getValue();
    return name == null ? UserLexicon.NONE : UserFile.read(name, "lexicon", UserLexicon::of);
  }

  /** The analyser's tables, overruled by the words. */
  Morphology morphology() throws IOException {
    return Morphology.standard().with(read());
  }
}
