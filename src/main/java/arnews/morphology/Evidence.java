package arnews.morphology;

/**
 * What is known of written words from much text: how often each occurs and in what company. Looked
 * up by hash, eighteen bits of which are kept: one word in some hundred thousand is taken for
 * another.
 */
public final class Evidence {
  /** How many classes of company there are, that of unknown words, zero, included. */
  public static final int CLASSES = 512;

  private static final int COUNT_BITS = 5;
  private static final int CLASS_BITS = 9;
  private static final int VALUE_BITS = COUNT_BITS + CLASS_BITS;

  private final int[] slots;

  /**
   * Takes a table.
   *
   * @param slots as {@link #put} fills it; its length is a power of two
   */
  public Evidence(int[] slots) {
    this.slots = slots;
  }

  /** The table itself. */
  public int[] slots() {
    return slots.clone();
  }

  /**
   * Puts a word into a table.
   *
   * @param word its letters, as written
   * @param count how often it occurs
   * @param company the number of its class, or zero
   */
  public static void put(int[] slots, byte[] word, long count, int company) {
    long mixed = Hash.mix(Hash.of(word, 0, word.length));
    int at = (int) mixed & slots.length - 1;
    while (slots[at] != 0) {
      at = at + 1 & slots.length - 1;
    }
    int bucket = Long.SIZE - Long.numberOfLeadingZeros(count);
    slots[at] = print(mixed) | company << COUNT_BITS | bucket;
  }

  private static int print(long mixed) {
    return (int) (mixed >>> 32) << VALUE_BITS;
  }

  /**
   * What is known of a word, or zero.
   *
   * @param hash of its letters as written
   */
  int of(long hash) {
    long mixed = Hash.mix(hash);
    int print = print(mixed);
    int mask = slots.length - 1;
    int at = (int) mixed & mask;
    while (true) {
      int slot = slots[at];
      if (slot == 0) {
        return 0;
      }
      if ((slot ^ print) >>> VALUE_BITS == 0) {
        return slot & (1 << VALUE_BITS) - 1;
      }
      at = at + 1 & mask;
    }
  }

  /** How many binary digits the count of a word has: 0 for unknown, 1 for 1, 2 for 2 and 3. */
  static int count(int known) {
    return known & (1 << COUNT_BITS) - 1;
  }

  /** The class of a word's company, or zero. */
  static int company(int known) {
    return known >>> COUNT_BITS;
  }
}
