package arnews.speech;

import java.util.Locale;

/** How the verb of saying stands to what is said. */
public enum Stance {
  /** It only tells that something is said. */
  NEUTRAL,
  /** It holds it true: confirm, stress, assure. */
  AFFIRMING,
  /** It says that it is not so: deny, reject, refute. */
  DENYING,
  /** It keeps away from it: claim, allege, doubt, question. */
  DOUBTING;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
