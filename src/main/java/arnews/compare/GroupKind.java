package arnews.compare;

import java.util.Locale;

/** Why articles are one group. */
public enum GroupKind {
  /** The same words in the same order. */
  DUPLICATE,
  /** One is the other, edited or cut: no sources that are independent of each other. */
  NEAR_DUPLICATE,
  /** They tell of one event. */
  STORY;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
