package arnews.entities;

/** Why a mention is taken for an entity. */
public enum Join {
  /** It is the entity's name, in the same or nearly the same letters. */
  NAME("name"),
  /** Another spelling of a foreign name. */
  SPELLING("spelling"),
  /** Part of a person's name: a surname, a first name where it is the only one. */
  PART("part"),
  /** A shorter or longer form of the name: without its head noun or its nisba adjective. */
  SHORT("short"),
  /** The letters that its words begin with. */
  ACRONYM("acronym"),
  /** Another name in a list, such as the names of countries. */
  ALIAS("alias"),
  /** A name of the user's gazetteer. */
  GAZETTEER("gazetteer");

  private final String text;

  Join(String text) {
    this.text = text;
  }

  /** As answers show it. */
  @Override
  public String toString() {
    return text;
  }
}
