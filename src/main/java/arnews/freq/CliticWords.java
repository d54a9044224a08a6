package arnews.freq;

/** Words, and for each which clitics may be joined to it. */
final class CliticWords {
  private static final char LAM = '\u0644';
  private static final String ALEF = "\u0627";
  private static final String ARTICLE = "\u0627\u0644";

  /** The letters of the longest proclitics and pronoun together. */
  private static final int CLITICS = 8;

  private static final char ANY_PRONOUN = 'p';
  private static final char ONLY_WITH_PRONOUN = 'P';
  private static final String BEFORE = "cblksa";
  private static final String AFTER = "pPin";

  /** The word may stand without a pronoun. */
  private static final int ALONE = 1;

  // Open addressing; looked up by a part of a string, without a copy of it.
  private String[] words = new String[16];
  private int[] allowed = new int[16];
  private int size;
  private int longest;

  boolean isEmpty() {
    return size == 0;
  }

  /** The length of the longest form that can be contained, its clitics included. */
  int longestForm() {
    return longest + CLITICS;
  }

  /**
   * Adds a word, or allows more of one that is there.
   *
   * @param before the letters of the proclitics that may stand before it, or {@code -}
   * @param after the letters of the pronouns that may follow, or {@code -}
   * @throws IllegalArgumentException when a letter stands for no clitic
   */
  void add(String before, String after, String word) {
    int flags = flags(before, BEFORE) | flags(after, AFTER);
    if (after.indexOf(ONLY_WITH_PRONOUN) < 0) {
      flags |= ALONE;
    }
    if (2 * size >= words.length) {
      spread();
    }
    int at = seek(word, 0, word.length());
    if (words[at] == null) {
      words[at] = word;
      size++;
      longest = Math.max(longest, word.length());
    }
    allowed[at] |= flags;
  }

  private static int flags(String letters, String known) {
    int flags = 0;
    for (int i = 0; i < letters.length() && !letters.equals("-"); i++) {
      char letter = letters.charAt(i);
      if (known.indexOf(letter) < 0) {
        throw new IllegalArgumentException("no such clitic: " + letter);
      }
      flags |= flag(letter == ONLY_WITH_PRONOUN ? ANY_PRONOUN : letter);
    }
    return flags;
  }

  private static int flag(char letter) {
    return 1 << (letter - 'a' + 1);
  }

  private int seek(String form, int from, int end) {
    int hash = 0;
    for (int i = from; i < end; i++) {
      hash = 31 * hash + form.charAt(i);
    }
    int at = (hash ^ hash >>> 7) & words.length - 1;
    while (words[at] != null
        && !(words[at].length() == end - from && form.startsWith(words[at], from))) {
      at = (at + 1) & words.length - 1;
    }
    return at;
  }

  private void spread() {
    String[] oldWords = words;
    int[] oldAllowed = allowed;
    words = new String[2 * oldWords.length];
    allowed = new int[words.length];
    for (int i = 0; i < oldWords.length; i++) {
      if (oldWords[i] != null) {
        int at = seek(oldWords[i], 0, oldWords[i].length());
        words[at] = oldWords[i];
        allowed[at] = oldAllowed[i];
      }
    }
  }

  /**
   * Whether the form is one of the words, with clitics that the word allows.
   *
   * @param pronouns whether its end may be a pronoun
   */
  boolean contains(String form, boolean pronouns) {
    if (contains(form, 0, form.length(), 0, ALONE)) {
      return true;
    }
    if (pronouns) {
      for (Clitic pronoun : Clitic.PRONOUNS) {
        int end = form.length() - pronoun.letters().length();
        if (end > 0
            && form.startsWith(pronoun.letters(), end)
            && contains(form, 0, end, 0, flag(pronoun.flag()))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a part of the form, its proclitics taken off, is a word that allows all of these. */
  private boolean contains(String form, int from, int end, int place, int flags) {
    if (end - from <= longest && (allowed[seek(form, from, end)] & flags) == flags) {
      return true;
    }
    for (Clitic proclitic : Clitic.PROCLITICS) {
      int next = from + proclitic.letters().length();
      if (proclitic.place() > place && next < end && form.startsWith(proclitic.letters(), from)) {
        int more = flags | flag(proclitic.flag());
        if (contains(form, next, end, proclitic.place(), more)
            || (form.charAt(next) == LAM
                && proclitic.letters().charAt(0) == LAM
                && afterLam(form.substring(next, end), proclitic.place(), more))) {
          return true;
        }
      }
    }
    return false;
  }

  /** The article loses its alef behind lam, and its own lam too where the word begins with one. */
  private boolean afterLam(String rest, int place, int flags) {
    return contains(ALEF + rest, 0, rest.length() + ALEF.length(), place, flags)
        || contains(ARTICLE + rest, 0, rest.length() + ARTICLE.length(), place, flags);
  }
}
