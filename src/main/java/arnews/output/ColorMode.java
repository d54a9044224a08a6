package arnews.output;

import java.util.Locale;

/** When output is coloured. */
public enum ColorMode {
  /** On a terminal that knows colours, unless NO_COLOR is set. */
  AUTO,
  /** Always, in files too. */
  ALWAYS,
  /** Never. */
  NEVER;

  /** The name as it is given on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
