package arnews.morphology;

import arnews.morphology.Affixes.Clitics;

/**
 * The ways in which the clitics of a form can be cut off; of each the part that is left, its core.
 */
final class Splits {
  private static final int MOST = 96;

  /** No article. */
  static final int NONE = 0;

  /** The article is written out. */
  static final int WRITTEN = 1;

  /** Only the article's lam is there, behind the preposition lam. */
  static final int AFTER_LAM = 2;

  /** Nothing of the article is there: behind the preposition lam, before a lam of the word. */
  static final int ELIDED = 3;

  int size;
  final Clitics[] proclitics = new Clitics[MOST];
  final Clitics[] enclitics = new Clitics[MOST];
  final int[] article = new int[MOST];
  final int[] start = new int[MOST];
  final int[] end = new int[MOST];

  /** The kinds of word that the core may be, bits of {@link Affixes}. */
  final int[] kinds = new int[MOST];

  private Spelling spelling;

  void find(Spelling form) {
    spelling = form;
    size = 0;
    before(Affixes.NONE);
    for (Clitics clitics : Affixes.PROCLITICS[form.raw[0]]) {
      if (clitics.letters.length < form.length && begins(clitics.letters)) {
        before(clitics);
      }
    }
  }

  private void before(Clitics clitics) {
    int from = clitics.letters.length;
    behind(clitics, from, Affixes.NONE);
    for (Clitics after : Affixes.ENCLITICS[spelling.raw[spelling.length - 1]]) {
      behind(clitics, from, after);
    }
    if ((clitics.joins & Affixes.NOMINAL) != 0) {
      article(clitics, from);
    }
  }

  private void article(Clitics clitics, int from) {
    byte[] raw = spelling.raw;
    int kinds = Affixes.NOMINAL | Affixes.CLOSED;
    if (spelling.length - from > 3
        && spelling.folded[from] == Alphabet.ALEF
        && raw[from] != Alphabet.ALEF_MADDA
        && raw[from + 1] == Alphabet.LAM) {
      add(clitics, Affixes.NONE, WRITTEN, from + 2, spelling.length, kinds);
    }
    if (from > 0
        && spelling.length - from > 2
        && raw[from - 1] == Alphabet.LAM
        && raw[from] == Alphabet.LAM) {
      add(clitics, Affixes.NONE, AFTER_LAM, from + 1, spelling.length, kinds);
      add(clitics, Affixes.NONE, ELIDED, from, spelling.length, kinds);
    }
  }

  private void behind(Clitics clitics, int from, Clitics after) {
    int end = spelling.length - after.letters.length;
    if (end > from && ends(after.letters, end)) {
      add(clitics, after, NONE, from, end, clitics.joins & after.joins);
    }
  }

  private void add(Clitics before, Clitics after, int articled, int from, int to, int kind) {
    if (size == MOST || kind == 0) {
      return;
    }
    proclitics[size] = before;
    enclitics[size] = after;
    article[size] = articled;
    start[size] = from;
    end[size] = to;
    kinds[size++] = kind;
  }

  private boolean begins(byte[] letters) {
    for (int i = 0; i < letters.length; i++) {
      if (spelling.raw[i] != letters[i]) {
        return false;
      }
    }
    return true;
  }

  private boolean ends(byte[] letters, int from) {
    for (int i = 0; i < letters.length; i++) {
      if (spelling.raw[from + i] != letters[i]) {
        return false;
      }
    }
    return true;
  }
}
