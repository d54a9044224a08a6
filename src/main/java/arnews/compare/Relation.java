package arnews.compare;

import java.util.Locale;

/** How the numbers of a fact stand to each other. */
public enum Relation {
  /** Other values of the same fact. */
  DIFFER,
  /** The same value, however it is written. */
  SAME,
  /** A fact that one side alone has. */
  ONLY;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
