package arnews.entities;

/**
 * The labels of tokens: outside of names, first of a name, inside of one (the scheme IOB2 of Tjong
 * Kim Sang and Veenstra, EACL 1999). Small whole numbers, so that tables are indexed by them.
 */
public final class Label {
  /** Not part of a name. */
  public static final int OUTSIDE = 0;

  private static final EntityType[] TYPES = EntityType.values();

  /** How many labels there are. */
  public static final int COUNT = 1 + 2 * TYPES.length;

  private Label() {}

  /** The label of a name's first token. */
  public static int first(EntityType type) {
    return 1 + index(type);
  }

  /** The label of a name's other tokens. */
  public static int inside(EntityType type) {
    return 1 + TYPES.length + index(type);
  }

  private static int index(EntityType type) {
    int index = 0;
    while (TYPES[index] != type) {
      index++;
    }
    return index;
  }

  /** Whether a name begins with a token of this label. */
  public static boolean isFirst(int label) {
    return label > OUTSIDE && label <= TYPES.length;
  }

  /** Whether a token of this label goes on with a name. */
  public static boolean isInside(int label) {
    return label > TYPES.length;
  }

  /**
   * The type of the name.
   *
   * @throws IllegalArgumentException if the label is {@link #OUTSIDE}
   */
  public static EntityType type(int label) {
    if (label == OUTSIDE) {
      throw new IllegalArgumentException("a token outside of names has no type");
    }
    return TYPES[(label - 1) % TYPES.length];
  }

  /** Whether a token of one label may follow one of another. */
  public static boolean mayFollow(int label, int before) {
    return !isInside(label) || (before != OUTSIDE && type(before) == type(label));
  }
}
