package arnews.freq;

import arnews.text.Letters;
import arnews.text.Surface;
import arnews.text.TokenKind;

/**
 * A line of a list of stop words.
 *
 * @param exception whether the line says what is no stop word
 * @param before the letters of the proclitics that it allows
 * @param after the letters of the pronouns that it allows
 * @param word the word, without marks
 */
record StopWordLine(boolean exception, String before, String after, String word) {
  private static final char TAB = '\t';
  private static final String EXCEPTION = "!";
  private static final String NO_CLITIC = "-";

  /**
   * Reads a line that is not empty: one word, or three columns.
   *
   * @throws IllegalArgumentException when it is neither
   */
  static StopWordLine of(String line) {
    int first = line.indexOf(TAB);
    int second = line.indexOf(TAB, first + 1);
    if (first < 0) {
      return new StopWordLine(false, NO_CLITIC, NO_CLITIC, word(line.strip()));
    }
    if (second < 0) {
      throw new IllegalArgumentException("one word or three columns expected");
    }
    String before = line.substring(0, first);
    boolean exception = before.startsWith(EXCEPTION);
    return new StopWordLine(
        exception,
        exception ? before.substring(1) : before,
        line.substring(first + 1, second),
        word(line.substring(second + 1).strip()));
  }

  private static String word(String written) {
    String word = Surface.of(TokenKind.WORD, written);
    for (int i = 0; i < word.length(); i++) {
      if (Letters.isSpace(word.charAt(i))) {
        throw new IllegalArgumentException("one word or three columns expected");
      }
    }
    if (word.isEmpty()) {
      throw new IllegalArgumentException("a word expected");
    }
    return word;
  }
}
