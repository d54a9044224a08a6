package arnews.speech;

/** The gender and number that a verb shows of its subject. */
enum Agreement {
  MASCULINE,
  FEMININE,
  PLURAL,
  /** A form that tells nothing. */
  ANY;

  /** Whether one that was shown as this can be meant by that. */
  boolean fits(Agreement other) {
    return this == other || this == ANY || other == ANY;
  }
}
