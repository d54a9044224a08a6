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
    for (int i = 0; i < Affixes.PROCLITICS.size(); i++) {
      Clitics before = Affixes.PROCLITICS.get(i);
      byte[] letters = before.letters();
      if (letters.length >= form.length || !begins(letters)) {
        continue;
      }
      int from = letters.length;
      behind(before, NONE, from, before.joins());
      if ((before.joins() & Affixes.NOMINAL) != 0) {
        article(before, from);
      }
    }
  }

  private void article(Clitics before, int from) {
    byte[] raw = spelling.raw;
    if (spelling.length - from > 3
        && spelling.folded[from] == Alphabet.ALEF
        && raw[from] != Alphabet.ALEF_MADDA
        && raw[from + 1] == Alphabet.LAM) {
      add(
          before,
          Affixes.ENCLITICS.get(0),
          WRITTEN,
          from + 2,
          spelling.length,
          Affixes.NOMINAL | Affixes.CLOSED);
    }
    if (from > 0
        && spelling.length - from > 2
        && raw[from - 1] == Alphabet.LAM
        && raw[from] == Alphabet.LAM) {
      Clitics none = Affixes.ENCLITICS.get(0);
      int kinds = Affixes.NOMINAL | Affixes.CLOSED;
      add(before, none, AFTER_LAM, from + 1, spelling.length, kinds);
      add(before, none, ELIDED, from, spelling.length, kinds);
    }
  }

  private void behind(Clitics before, int article, int from, int kinds) {
    for (int i = 0; i < Affixes.ENCLITICS.size(); i++) {
      Clitics after = Affixes.ENCLITICS.get(i);
      int end = spelling.length - after.letters().length;
      if (end > from && ends(after.letters(), end)) {
        add(before, after, article, from, end, kinds & after.joins());
      }
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
