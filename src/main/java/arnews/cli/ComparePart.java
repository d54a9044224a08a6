package arnews.cli;

import java.util.Locale;

/** A list of the answer of {@code arnews compare}, in the order of JSON. */
enum ComparePart {
  SIMILARITY,
  KEYWORDS,
  PASSAGES,
  ENTITIES,
  CLAIMS,
  GROUPS;

  /** The name as it is given on the command line, and the list's key. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
