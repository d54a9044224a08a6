package arnews.morphology;

/**
 * Words that are known, looked up by their letters folded. An entry is a lemma of nouns, an
 * irregular form, a stem of a verb or a function word; entries of the same letters stand in a row.
 */
public class Lexicon {
  /** An entry that is a lemma itself. */
  public static final int LEMMA = 0;

  /** A form of a noun that no ending explains, as a broken plural. */
  public static final int FORM = 1;

  /** A stem of a verb. */
  public static final int STEM = 2;

  /** A function word or number word, as it stands in texts. */
  public static final int WORD = 3;

  // Of an entry, in four numbers: the hash's upper half; kind, part of speech, flags, whether
  // another of the same letters follows; where its lemma is spelt; where it is spelt itself, and
  // above that the stems of a verb.
  static final int STRIDE = 4;
  private static final int LAST = 1;
  private static final int KIND_SHIFT = 1;
  private static final int PART_SHIFT = 3;
  private static final int PART_MASK = 0x7F;
  private static final int FLAG_SHIFT = 10;
  private static final int PLACE_BITS = 20;
  private static final int ENTRY_BITS = 20;

  private final int[] slots;
  private final int[] entries;
  private final byte[] letters;

  /**
   * Takes tables as {@link LexiconTables} makes them.
   *
   * @param slots by the lower bits of the hash: its uppermost bits, and where the entries begin
   * @param entries four numbers an entry
   * @param letters the words, each behind its length
   */
  public Lexicon(int[] slots, int[] entries, byte[] letters) {
    this.slots = slots;
    this.entries = entries;
    this.letters = letters;
  }

  /** The first entry of a word, or -1. */
  int find(long foldedHash) {
    long mixed = Hash.mix(foldedHash);
    int mask = slots.length - 1;
    int at = (int) mixed & mask;
    int slot = slots[at];
    while (slot != 0) {
      // The upper bits of the slot repeat some of the hash: most misses look no further.
      if (((slot ^ (int) (mixed >>> 32)) >>> ENTRY_BITS) == 0) {
        int entry = (slot & (1 << ENTRY_BITS) - 1) - 1;
        if (entries[entry * STRIDE] == (int) (mixed >>> 32)) {
          return entry;
        }
      }
      at = at + 1 & mask;
      slot = slots[at];
    }
    return -1;
  }

  /** The next entry of the same word, or -1. */
  int next(int entry) {
    return (entries[entry * STRIDE + 1] & LAST) != 0 ? -1 : entry + 1;
  }

  int kind(int entry) {
    return entries[entry * STRIDE + 1] >>> KIND_SHIFT & 3;
  }

  PartOfSpeech partOfSpeech(int entry) {
    return PartOfSpeech.of((char) (entries[entry * STRIDE + 1] >>> PART_SHIFT & PART_MASK));
  }

  /** The {@link Origin}s of an entry, as bits; zero hides it. */
  protected int flags(int entry) {
    return entries[entry * STRIDE + 1] >>> FLAG_SHIFT;
  }

  /** The stems that the entry of a verb is, bits of {@link Stems}. */
  int stems(int entry) {
    return entries[entry * STRIDE + 3] >>> PLACE_BITS;
  }

  /** Where the letters of an entry's lemma begin. */
  int lemma(int entry) {
    return entries[entry * STRIDE + 2];
  }

  /** Where the letters of the entry itself begin. */
  int spelling(int entry) {
    return entries[entry * STRIDE + 3] & (1 << PLACE_BITS) - 1;
  }

  int length(int place) {
    return letters[place - 1];
  }

  byte letter(int place, int index) {
    return letters[place + index];
  }

  /** What stands in the slot of an entry. */
  static int slot(long mixed, int entry) {
    if (entry + 1 >= 1 << ENTRY_BITS) {
      throw new IllegalStateException("too many entries");
    }
    return ((int) (mixed >>> 32) & -(1 << ENTRY_BITS)) | (entry + 1);
  }

  static int head(int kind, PartOfSpeech part, int flags, boolean last) {
    return flags << FLAG_SHIFT | part.letter() << PART_SHIFT | kind << KIND_SHIFT | (last ? 1 : 0);
  }

  static int tail(int spelling, int stems) {
    if (spelling >= 1 << PLACE_BITS) {
      throw new IllegalStateException("too many letters");
    }
    return stems << PLACE_BITS | spelling;
  }
}
