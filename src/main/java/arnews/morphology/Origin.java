package arnews.morphology;

/** Where the lexicon has an entry from, as bits of a number. */
public final class Origin {
  /** Annotated by hand: as a noun, a function word, a form or a stem, by the entry's kind. */
  public static final int NOUN = 1;

  /** Annotated by hand as an adjective. */
  public static final int ADJECTIVE = 1 << 1;

  /** Annotated by hand as a name. */
  public static final int NAME = 1 << 2;

  /** An adjective of the tables of Camel Morph. */
  public static final int TABLE_ADJECTIVE = 1 << 3;

  /** A verbal noun of these tables. */
  public static final int TABLE_VERBAL_NOUN = 1 << 4;

  /** A participle of these tables. */
  public static final int TABLE_PARTICIPLE = 1 << 5;

  /** A name of these tables. */
  public static final int TABLE_NAME = 1 << 6;

  /** Any other word of these tables. */
  public static final int TABLE_OTHER = 1 << 7;

  /** How many bits there are. */
  static final int BITS = 8;

  private Origin() {}
}
