package arnews.entities;

/** A name with its type, and what is known of it. */
final class TypedName {
  final EntityType type;
  final Name name;

  /** The code of what is known by this name; empty where nothing is. */
  final String code;

  /** A bit for each of its words, the same for all spellings of a word. */
  private final long bits;

  private Body body;

  TypedName(EntityType type, Name name, Gazetteer gazetteer) {
    this.type = type;
    this.name = name;
    String canonical = gazetteer.canonical(type, name);
    this.code = canonical.isEmpty() ? KnownNames.code(type, name) : Gazetteer.MARK + canonical;
    this.bits = bits();
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

  /** How full the name is: the number of its words, of a place without its head noun. */
  int fullness() {
    return type == EntityType.LOC ? body().rest().size() : size();
  }

  /** Whether both may be names of the same: where not, they need not be compared. */
  boolean mayBeLike(TypedName other) {
    return (bits & other.bits) != 0 || (isKnown() && code.equals(other.code));
  }

  private long bits() {
    long all = bit(name.key);
    for (String word : name.words) {
      String bare = NameWords.bare(word);
      if (bare.charAt(0) < FIRST_ARABIC || LetterNames.isOne(bare)) {
        return -1;
      }
      all |= bit(Consonants.of(bare));
      if (bare.endsWith(NameWords.FAITH)) {
        String rest = bare.substring(0, bare.length() - NameWords.FAITH.length());
        all |= bit(Consonants.of(rest));
      }
    }
    if (type != EntityType.PER) {
      for (String word : body().words) {
        all |= bit(Body.isCountry(word) ? word : Consonants.of(word));
      }
    }
    return all;
  }

  private static final char FIRST_ARABIC = '\u0600';

  private static long bit(String word) {
    return 1L << ((word.hashCode() * 0x9E3779B9) >>> (Integer.SIZE - 6));
  }
}
