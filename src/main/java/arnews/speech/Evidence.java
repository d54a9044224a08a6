package arnews.speech;

import java.util.Locale;

/** What tells who speaks. */
public enum Evidence {
  /** The subject behind the verb of saying. */
  SUBJECT,
  /**
   * The noun before the verb, which it takes up: "the minister said" in the order of a headline.
   */
  TOPIC,
  /** A name and a colon before what is said. */
  HEADLINE,
  /** A phrase that names the source: according to, quoting. */
  ATTRIBUTION,
  /** The verb's own pronoun, which means who was named last. */
  PRONOUN,
  /** A role without a name, which means who was called so before. */
  TITLE,
  /** The quotation goes on from the one before it. */
  CONTINUED;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
