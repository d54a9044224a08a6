package arnews.entities;

/** A name with its type, and what is known of it. */
final class TypedName {
  final EntityType type;
  final Name name;

  /** The code of what is known by this name; empty where nothing is. */
  final String code;

  private Body body;

  TypedName(EntityType type, Name name, Gazetteer gazetteer) {
    this.type = type;
    this.name = name;
    String canonical = gazetteer.canonical(type, name);
    this.code = canonical.isEmpty() ? KnownNames.code(type, name) : Gazetteer.MARK + canonical;
  }

  /** Whether the user's gazetteer knows it. */
  boolean isOfGazetteer() {
    return code.startsWith(Gazetteer.MARK);
  }

  boolean isKnown() {
    return !code.isEmpty();
  }

  Body body() {
    if (body == null) {
      body = Body.of(type, name);
    }
    return body;
  }

  /** The number of words that tell it from others. */
  int size() {
    return name.size();
  }
}
