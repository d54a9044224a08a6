package arnews.morphology;

/**
 * The pattern of a word: its consonants made alike, the letters kept that patterns are made of. So
 * {@code mktwb} and {@code mrswm} have one pattern.
 */
final class Pattern {
  private static final int CONSONANT = Alphabet.SIZE;
  private static final byte[] OF = table();

  private Pattern() {}

  private static byte[] table() {
    byte[] table = new byte[Alphabet.SIZE];
    for (int code = 1; code < table.length; code++) {
      table[code] =
          (byte)
              switch (code) {
                case Alphabet.ALEF_MADDA,
                    Alphabet.ALEF_HAMZA,
                    Alphabet.ALEF_HAMZA_BELOW,
                    Alphabet.ALEF ->
                    Alphabet.ALEF;
                case Alphabet.HAMZA, Alphabet.YEH_HAMZA, Alphabet.WAW_HAMZA -> Alphabet.HAMZA;
                case Alphabet.TEH_MARBUTA,
                    Alphabet.TEH,
                    Alphabet.MEEM,
                    Alphabet.NOON,
                    Alphabet.SEEN,
                    Alphabet.WAW,
                    Alphabet.ALEF_MAKSURA,
                    Alphabet.YEH ->
                    code;
                default -> CONSONANT;
              };
    }
    return table;
  }

  static int of(int code) {
    return OF[code];
  }
}
