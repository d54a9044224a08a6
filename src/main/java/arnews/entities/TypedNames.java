package arnews.entities;

/** Reads names with their types; remembers those read last, since names come again and again. */
final class TypedNames {
  private static final int REMEMBERED = 1 << 14;

  private final Gazetteer gazetteer;
  private final TypedName[] remembered = new TypedName[REMEMBERED];

  TypedNames(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** A name as it was written, with the type it was taken for. */
  TypedName of(EntityType type, String text) {
    int hash = (text.hashCode() * 31 + type.name().charAt(0)) * 0x9E3779B9;
    int at = hash >>> (Integer.SIZE - Integer.numberOfTrailingZeros(REMEMBERED));
    TypedName known = remembered[at];
    if (known != null && known.type == type && known.name.text.equals(text)) {
      return known;
    }
    TypedName name = new TypedName(type, Name.of(text), gazetteer);
    remembered[at] = name;
    return name;
  }
}
