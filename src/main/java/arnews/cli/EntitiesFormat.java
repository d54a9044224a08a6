package arnews.cli;

import java.util.Locale;

/** What the answer of {@code arnews entities} looks like: as every answer, or as annotated text. */
enum EntitiesFormat {
  TABLE,
  JSON,
  NDJSON,
  CSV,
  TSV,
  /** A token and its label a line, as the shared tasks of CoNLL 2002 and 2003 have it. */
  CONLL,
  /** Text and stand-off annotation, https://brat.nlplab.org/standoff.html. */
  BRAT;

  /** The name as it is given on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
