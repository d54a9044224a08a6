package arnews.entities;

/** What counts as a name, and where it ends. */
public enum Guideline {
  /** Ours: bodies with their head noun and the adjective that belongs to their name. */
  ARNEWS("arnews"),
  /** That of the ANERcorp corpus, for comparison with published figures. */
  ANERCORP("anercorp");

  private final String text;

  Guideline(String text) {
    this.text = text;
  }

  /** As options name it. */
  @Override
  public String toString() {
    return text;
  }
}
