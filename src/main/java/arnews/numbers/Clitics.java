package arnews.numbers;

/** The letters that are joined before a word, and the ways in which they are. */
final class Clitics {
  static final char WAW = '\u0648';
  static final char FEH = '\u0641';
  static final char BEH = '\u0628';
  static final char LAM = '\u0644';
  static final char KAF = '\u0643';
  static final char ALEF = '\u0627';

  /** Also the feminine ending, as letters are folded. */
  static final char HEH = '\u0647';

  private Clitics() {}

  /** One way to take letters off a word. */
  record Cut(char conjunction, char preposition, boolean article, int length) {}

  /** The ways to cut a word, those that take fewer letters first. */
  static Cut[] cuts(String letters) {
    Cut[] cuts = new Cut[8];
    int count = 0;
    cuts[count++] = new Cut('-', '-', false, 0);
    int from = 0;
    char conjunction = '-';
    for (int round = 0; round < 2; round++) {
      count = fromHere(letters, from, conjunction, cuts, count);
      if (letters.length() < 3 || (letters.charAt(0) != WAW && letters.charAt(0) != FEH)) {
        break;
      }
      if (round == 0) {
        conjunction = letters.charAt(0);
        from = 1;
        cuts[count++] = new Cut(conjunction, '-', false, 1);
      }
    }
    return java.util.Arrays.copyOf(cuts, count);
  }

  private static int fromHere(String letters, int from, char conjunction, Cut[] cuts, int count) {
    int added = count;
    if (isArticle(letters, from)) {
      cuts[added++] = new Cut(conjunction, '-', true, from + 2);
    }
    char first = letters.length() > from + 2 ? letters.charAt(from) : '-';
    if (first == BEH || first == LAM || first == KAF) {
      cuts[added++] = new Cut(conjunction, first, false, from + 1);
      if (first == LAM && letters.charAt(from + 1) == LAM) {
        cuts[added++] = new Cut(conjunction, first, true, from + 2);
      } else if (isArticle(letters, from + 1)) {
        cuts[added++] = new Cut(conjunction, first, true, from + 3);
      }
    }
    return added;
  }

  private static boolean isArticle(String letters, int at) {
    return letters.length() > at + 3 && letters.charAt(at) == ALEF && letters.charAt(at + 1) == LAM;
  }
}
