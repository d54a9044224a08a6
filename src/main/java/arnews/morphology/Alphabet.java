package arnews.morphology;

import java.text.Normalizer;

/**
 * The letters of Arabic as small numbers, so that tables can be indexed by them. Zero is no letter.
 * Letters of other languages count as the Arabic letter whose place they take on a keyboard, or
 * have a number of their own.
 */
public final class Alphabet {
  static final int HAMZA = 1;
  static final int ALEF_MADDA = 2;
  static final int ALEF_HAMZA = 3;
  static final int WAW_HAMZA = 4;
  static final int ALEF_HAMZA_BELOW = 5;
  static final int YEH_HAMZA = 6;
  static final int ALEF = 7;
  static final int BEH = 8;
  static final int TEH_MARBUTA = 9;
  static final int TEH = 10;
  static final int SEEN = 19;
  static final int FEH = 27;
  static final int KAF = 29;
  static final int LAM = 30;
  static final int MEEM = 31;
  static final int NOON = 32;
  static final int HEH = 33;
  static final int WAW = 34;
  static final int ALEF_MAKSURA = 35;
  static final int YEH = 36;

  /** One more than the largest number of a letter; less than 64. */
  static final int SIZE = 42;

  private static final char FIRST = '\u0621';
  private static final char LAST_OF_FIRST_RUN = '\u063A';
  private static final char FIRST_OF_SECOND_RUN = '\u0641';
  private static final char LAST = '\u064A';
  private static final int FIRST_FOREIGN = 37;
  private static final String FOREIGN = "\u067E\u0686\u0698\u06A4\u06AF";
  // Each variant in front of the letter that it stands for.
  private static final String VARIANTS =
      "\u0671\u0627\u0672\u0623\u0673\u0625\u0675\u0627\u06CC\u064A\u06D2\u064A\u06D3\u0626"
          + "\u06A9\u0643\u06AA\u0643\u06BE\u0647\u06C0\u0629\u06C1\u0647\u06C2\u0629\u06C3\u0629"
          + "\u06D5\u0647\u06FF\u0647";

  private static final char MADDA_ABOVE = '\u0653';
  private static final char HAMZA_ABOVE = '\u0654';
  private static final char HAMZA_BELOW = '\u0655';

  private static final byte[] CODES = codes();
  private static final char[] LETTERS = letters();
  private static final byte[] FOLDED = folded();

  private Alphabet() {}

  private static byte[] codes() {
    byte[] codes = new byte[0x700 - FIRST];
    for (char c = FIRST; c <= LAST_OF_FIRST_RUN; c++) {
      codes[c - FIRST] = (byte) (c - FIRST + 1);
    }
    for (char c = FIRST_OF_SECOND_RUN; c <= LAST; c++) {
      codes[c - FIRST] = (byte) (c - FIRST_OF_SECOND_RUN + FEH);
    }
    for (int i = 0; i < FOREIGN.length(); i++) {
      codes[FOREIGN.charAt(i) - FIRST] = (byte) (FIRST_FOREIGN + i);
    }
    for (int i = 0; i < VARIANTS.length(); i += 2) {
      codes[VARIANTS.charAt(i) - FIRST] = codes[VARIANTS.charAt(i + 1) - FIRST];
    }
    return codes;
  }

  private static char[] letters() {
    char[] letters = new char[SIZE];
    for (int i = 0; i < CODES.length; i++) {
      if (CODES[i] != 0 && letters[CODES[i]] == 0) {
        letters[CODES[i]] = (char) (FIRST + i);
      }
    }
    return letters;
  }

  private static byte[] folded() {
    byte[] folded = new byte[SIZE];
    for (int i = 0; i < SIZE; i++) {
      folded[i] = (byte) i;
    }
    folded[ALEF_MADDA] = ALEF;
    folded[ALEF_HAMZA] = ALEF;
    folded[ALEF_HAMZA_BELOW] = ALEF;
    folded[ALEF_MAKSURA] = YEH;
    folded[TEH_MARBUTA] = HEH;
    return folded;
  }

  /** The number of a letter; zero for a sign that is no letter of the Arabic block. */
  static int code(char c) {
    int at = c - FIRST;
    return at >= 0 && at < CODES.length ? CODES[at] : 0;
  }

  /** The letter of a number. */
  static char letter(int code) {
    return LETTERS[code];
  }

  /** The number without the seat of a hamza on alef, the dots of final yeh and heh. */
  static int fold(int code) {
    return FOLDED[code];
  }

  /**
   * A word in numbers.
   *
   * @throws IllegalArgumentException if it holds anything but letters of the Arabic block
   */
  public static byte[] encode(String word) {
    byte[] codes = new byte[word.length()];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = (byte) code(word.charAt(i));
      if (codes[i] == 0) {
        throw new IllegalArgumentException("no Arabic letter: " + word.charAt(i));
      }
    }
    return codes;
  }

  /** The same letters folded. */
  public static byte[] folded(byte[] codes) {
    byte[] folded = new byte[codes.length];
    for (int i = 0; i < codes.length; i++) {
      folded[i] = FOLDED[codes[i]];
    }
    return folded;
  }

  /** The word that the numbers spell. */
  public static String decode(byte[] codes, int from, int to) {
    char[] letters = new char[to - from];
    for (int i = from; i < to; i++) {
      letters[i - from] = LETTERS[codes[i]];
    }
    return new String(letters);
  }

  /**
   * The letter with a hamza or madda that is written as a mark of its own; else the same letter.
   */
  static int composed(int code, char mark) {
    return switch (mark) {
      case MADDA_ABOVE -> code == ALEF ? ALEF_MADDA : code;
      case HAMZA_ABOVE ->
          code == ALEF ? ALEF_HAMZA : code == WAW ? WAW_HAMZA : code == YEH ? YEH_HAMZA : code;
      case HAMZA_BELOW -> code == ALEF ? ALEF_HAMZA_BELOW : code;
      default -> code;
    };
  }

  /** The letters of a presentation form, without marks; the sign itself where it is none. */
  static String base(char c) {
    return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
  }
}
