package arnews.cli;

import java.util.Locale;

/** What the answer of {@code arnews tokens} looks like: as every answer, or as CoNLL-U. */
enum TokensFormat {
  TABLE,
  JSON,
  NDJSON,
  CSV,
  TSV,
  /** Sentences of words, https://universaldependencies.org/format.html. */
  CONLLU;

  /** The name as it is given on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
