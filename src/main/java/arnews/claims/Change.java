package arnews.claims;

import java.util.Locale;

/** Which way something moves, where a word for a rise or a fall governs the number. */
public enum Change {
  /** No such word. */
  NONE,
  /** It rises. */
  UP,
  /** It falls. */
  DOWN;

  /** The name in answers; empty for {@link #NONE}. */
  @Override
  public String toString() {
    return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
  }
}
