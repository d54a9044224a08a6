package arnews.morphology;

/**
 * Whole forms whose annotation the model does not follow by itself, with their analysis. Looked up
 * by hash, some forty bits of which are kept, so that the forms themselves need not be there.
 */
public final class KnownForms {
  /** None. */
  public static final KnownForms NONE = new KnownForms(new int[2]);

  private static final int ENCLITIC_SHIFT = 5;
  private static final int ARTICLE_SHIFT = 9;
  private static final int PART_SHIFT = 11;
  private static final int LEMMA_SHIFT = 14;
  private static final String PARTS = "NAVPFD";

  // Two numbers a slot: the hash's upper half, and the analysis.
  private final int[] slots;

  /**
   * Takes a table.
   *
   * @param slots as {@link KnownFormsMaker} makes it; its length is a power of two
   */
  public KnownForms(int[] slots) {
    this.slots = slots;
  }

  /** The table itself. */
  public int[] slots() {
    return slots.clone();
  }

  /** The analysis of a form, or zero. */
  int of(long rawHash) {
    long mixed = Hash.mix(rawHash);
    int mask = slots.length - 1;
    int at = ((int) mixed << 1) & mask;
    while (slots[at + 1] != 0) {
      if (slots[at] == (int) (mixed >>> 32)) {
        return slots[at + 1];
      }
      at = at + 2 & mask;
    }
    return 0;
  }

  static void put(int[] slots, long rawHash, int analysis) {
    long mixed = Hash.mix(rawHash);
    int mask = slots.length - 1;
    int at = ((int) mixed << 1) & mask;
    while (slots[at + 1] != 0) {
      at = at + 2 & mask;
    }
    slots[at] = (int) (mixed >>> 32);
    slots[at + 1] = analysis;
  }

  /**
   * An analysis as a number: by which clitics it is cut, its part of speech, where its lemma is.
   */
  static int analysis(Splits splits, int split, PartOfSpeech part, int lemma) {
    return lemma << LEMMA_SHIFT
        | PARTS.indexOf(part.letter()) << PART_SHIFT
        | splits.article[split] << ARTICLE_SHIFT
        | splits.enclitics[split].id << ENCLITIC_SHIFT
        | splits.proclitics[split].id;
  }

  /** Whether the analysis is cut in this way. */
  static boolean isCut(int analysis, Splits splits, int split) {
    int cut = (1 << PART_SHIFT) - 1;
    return (analysis & cut) == analysis(splits, split, PartOfSpeech.NOUN, 0);
  }

  static PartOfSpeech part(int analysis) {
    return PartOfSpeech.of(PARTS.charAt(analysis >>> PART_SHIFT & 7));
  }

  /** Where the letters of the lemma begin in the lexicon. */
  static int lemma(int analysis) {
    return analysis >>> LEMMA_SHIFT;
  }
}
