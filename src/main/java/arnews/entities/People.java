package arnews.entities;

/** Compares names of people. A shared first name alone makes no two people one. */
final class People {
  private People() {}

  /** Compares a name with one that has at least as many words. */
  static Likeness compare(Name shorter, Name longer) {
    if (shorter.words.isEmpty()) {
      return Likeness.NONE;
    }
    if (Likeness.spelledAlike(shorter.words, longer.words)) {
      return new Likeness(Likeness.SAME, Join.SPELLING);
    }
    if (shorter.size() >= longer.size()) {
      return Likeness.NONE;
    }
    if (shorter.size() == 1) {
      return part(shorter, longer);
    }
    return isShortened(shorter, longer) ? new Likeness(8, Join.PART) : Likeness.NONE;
  }

  private static Likeness part(Name part, Name full) {
    String word = part.last();
    int last = full.size() - 1;
    if (part.isSon(0)) {
      for (int i = last; i > 0; i--) {
        if (full.isSon(i) && Spellings.agree(word, full.word(i))) {
          return new Likeness(i == last ? 6 : 3, Join.PART);
        }
      }
    }
    if (Spellings.agree(word, full.last())) {
      return new Likeness(full.last().equals(word) ? 6 : 5, Join.PART);
    }
    if (Spellings.agree(word, full.word(0))) {
      return new Likeness(4, Join.PART);
    }
    for (int i = 1; i < last; i++) {
      if (!full.isSon(i) && full.word(i).equals(word)) {
        return new Likeness(2, Join.PART);
      }
    }
    return Likeness.NONE;
  }

  /**
   * Whether a name of two words or more leaves out some of the other: those in the middle, those at
   * the end, or those before a surname of several words.
   */
  static boolean isShortened(Name shorter, Name longer) {
    int last = shorter.size() - 1;
    if (Spellings.agree(shorter.word(0), longer.word(0))) {
      return isWithin(shorter, longer)
          && (Spellings.agree(shorter.last(), longer.last())
              || Likeness.spelledAlike(shorter.words, longer.words.subList(0, last + 1)));
    }
    int from = longer.size() - shorter.size();
    boolean isFathers = longer.isSon(from) && !shorter.isSon(0);
    return !isFathers
        && Likeness.spelledAlike(shorter.words, longer.words.subList(from, longer.size()));
  }

  private static boolean isWithin(Name shorter, Name longer) {
    int next = 0;
    for (int i = 0; i < longer.size() && next < shorter.size(); i++) {
      if (Spellings.agree(shorter.word(next), longer.word(i))) {
        next++;
      }
    }
    return next == shorter.size();
  }
}
