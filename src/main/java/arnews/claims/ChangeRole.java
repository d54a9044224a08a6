package arnews.claims;

import java.util.Locale;

/** What a number is to a change or comparison. */
public enum ChangeRole {
  /** Nothing. */
  NONE,
  /** By how much something changes. */
  DELTA,
  /** The level that it reaches. */
  TO,
  /** The level that it leaves. */
  FROM,
  /** What it is compared with. */
  BASE;

  /** The name in answers; empty for {@link #NONE}. */
  @Override
  public String toString() {
    return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
  }
}
