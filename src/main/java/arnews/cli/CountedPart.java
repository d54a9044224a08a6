package arnews.cli;

import java.util.Locale;

/** Which part of articles is counted. */
enum CountedPart {
  /** What somebody says, word for word or not. */
  QUOTES,
  /** What the article tells itself. */
  NARRATION;

  /** Whether the words of a part count. */
  boolean holds(boolean said) {
    return said == (this == QUOTES);
  }

  /** The name as it is given on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
