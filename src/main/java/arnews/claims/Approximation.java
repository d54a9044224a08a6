package arnews.claims;

import java.util.Locale;

/** How exactly a number is claimed. */
public enum Approximation {
  /** The number itself. */
  NONE,
  /** Near it. */
  ABOUT,
  /** It or more. */
  AT_LEAST,
  /** More than it. */
  MORE_THAN,
  /** Less than it. */
  LESS_THAN,
  /** It or less. */
  AT_MOST;

  /** The name in answers; empty for {@link #NONE}. */
  @Override
  public String toString() {
    return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
  }
}
