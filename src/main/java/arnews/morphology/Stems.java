package arnews.morphology;

/**
 * The stems of a verb, as bits: each takes other endings. The perfect's are bits 0 to 5, the
 * imperfect's 6 to 11, by the places that {@code verb-affixes.tsv} tells.
 */
public final class Stems {
  private static final int PLACES = 6;

  /** All stems of the perfect. */
  static final int PERFECT = (1 << PLACES) - 1;

  private Stems() {}

  /**
   * The bits of stems by their names.
   *
   * @param names {@code P} or {@code I} and the places, as {@code P125}
   */
  public static int bits(String names) {
    int shift = names.charAt(0) == 'I' ? PLACES : 0;
    int bits = 0;
    for (int i = 1; i < names.length(); i++) {
      bits |= 1 << (names.charAt(i) - '1' + shift);
    }
    return bits;
  }
}
