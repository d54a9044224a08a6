package arnews.morphology;

/** How the letters of a text agree with a word of the lexicon whose folded letters are the same. */
final class Agreement {
  /** Letter by letter. */
  static final int EXACT = 0;

  /** The text leaves a hamza or dots out, as many writers do. */
  static final int CARELESS = 1;

  /** The text has a hamza, a yeh or a teh marbuta where the word has another letter. */
  static final int CONTRARY = 2;

  private Agreement() {}

  /** The worst of the letters. */
  static int of(byte[] written, int from, Lexicon lexicon, int place, int count) {
    int worst = EXACT;
    for (int i = 0; i < count; i++) {
      int letter = lexicon.letter(place, i);
      int here = written[from + i];
      if (here != letter) {
        worst = Math.max(worst, careless(here) ? CARELESS : CONTRARY);
      }
    }
    return worst;
  }

  private static boolean careless(int written) {
    return written == Alphabet.ALEF
        || written == Alphabet.HEH
        || written == Alphabet.ALEF_MAKSURA
        || written == Alphabet.YEH;
  }
}
