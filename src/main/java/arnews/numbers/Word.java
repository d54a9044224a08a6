package arnews.numbers;

import java.util.List;

/**
 * A word of a text as the rules see it: its letters, what is joined before it, what it may mean.
 * Built once for each form.
 */
public final class Word {
  static final Word NONE = new Word("", "", "", '-', '-', false, 0, List.of());

  private final String surface;
  private final String letters;
  private final String core;
  private final char conjunction;
  private final char preposition;
  private final boolean article;
  private final int coreStart;
  private final List<Sense> senses;

  Word(
      String surface,
      String letters,
      String core,
      char conjunction,
      char preposition,
      boolean article,
      int coreStart,
      List<Sense> senses) {
    this.surface = surface;
    this.letters = letters;
    this.core = core;
    this.conjunction = conjunction;
    this.preposition = preposition;
    this.article = article;
    this.coreStart = coreStart;
    this.senses = List.copyOf(senses);
  }

  /** The same word with the meanings of another way to cut it; its own way wins if it counts. */
  Word with(Word other) {
    List<Sense> all = new java.util.ArrayList<>(senses);
    all.addAll(other.senses);
    Word shape = other.mayCount() && !mayCount() ? other : this;
    return new Word(
        surface,
        letters,
        shape.core,
        shape.conjunction,
        shape.preposition,
        shape.article,
        shape.coreStart,
        all);
  }

  /** Its letters as written, without marks. */
  public String surface() {
    return surface;
  }

  /** The form by which words are compared. */
  public String letters() {
    return letters;
  }

  /** The same without what is joined before it, where the rest has a meaning here. */
  public String core() {
    return core;
  }

  /** Whether the conjunction waw is joined before its meaning. */
  boolean joinsAnd() {
    return conjunction == Clitics.WAW;
  }

  /** Whether its first letter may be the conjunction waw. */
  boolean opensWithAnd() {
    return letters.length() > 2 && letters.charAt(0) == Clitics.WAW;
  }

  /** Whether any conjunction is joined before its meaning. */
  boolean joined() {
    return conjunction != '-';
  }

  /** The preposition that is joined before its meaning, or a hyphen. */
  char preposition() {
    return preposition;
  }

  /** Whether the article stands before its meaning. */
  public boolean hasArticle() {
    return article;
  }

  /** Where the word begins behind its conjunction and preposition, in UTF-16 units as written. */
  int coreStart() {
    return coreStart;
  }

  /** Its meaning in a role, or {@link Sense#NONE}. */
  Sense sense(Role role) {
    for (int i = 0; i < senses.size(); i++) {
      if (senses.get(i).role() == role) {
        return senses.get(i);
      }
    }
    return Sense.NONE;
  }

  boolean has(Role role) {
    return sense(role) != Sense.NONE;
  }

  /** Whether it may begin or be a number expression. */
  boolean mayCount() {
    for (Sense sense : senses) {
      switch (sense.role()) {
        case ZERO, UNIT, TEN, TEEN, TENS, HUNDRED, SCALE, FRACTION, TENS_OF, FEW, ORDINAL, MARKER,
            ONE_OF, WEEKDAY, DUAL, DECADES, GOALS_OF, TIMES -> {
          return true;
        }
        case CURRENCY, MEASURE, DURATION -> {
          if (sense.isDual()) {
            return true;
          }
        }
        default -> {}
      }
    }
    return false;
  }
}
