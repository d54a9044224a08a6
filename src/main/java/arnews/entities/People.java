package arnews.entities;

import java.util.List;

/** Compares names of people. A shared first name alone makes no two people one. */
final class People {
  private People() {}

  /** Compares a name with one that has at least as many words. */
  static Likeness compare(Name shorter, Name longer) {
    if (shorter.words.isEmpty()) {
      return Likeness.NONE;
    }
    if (areSpellings(shorter.words, longer.words)) {
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
        if (full.isSon(i) && agree(word, full.word(i))) {
          return new Likeness(i == last ? 6 : 3, Join.PART);
        }
      }
    }
    if (agree(word, full.last())) {
      // Who is called son or daughter of somebody is not called by that name alone.
      boolean isFathers = full.isSon(last) && !part.isSon(0);
      return new Likeness(isFathers ? 3 : full.last().equals(word) ? 6 : 5, Join.PART);
    }
    if (agree(word, full.word(0))) {
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
   * the end, or those before a surname of several words. A name before a father's full name is a
   * child's.
   */
  static boolean isShortened(Name shorter, Name longer) {
    int last = shorter.size() - 1;
    if (agree(shorter.word(0), longer.word(0))) {
      return isWithin(shorter, longer)
          && (agree(shorter.last(), longer.last())
              || areSpellings(shorter.words, longer.words.subList(0, last + 1)));
    }
    int from = longer.size() - shorter.size();
    boolean isFathers =
        (longer.isSon(from) && !shorter.isSon(0)) || Spellings.isArabic(shorter.word(0));
    return !isFathers && areSpellings(shorter.words, longer.words.subList(from, longer.size()));
  }

  private static boolean areSpellings(List<String> left, List<String> right) {
    if (left.size() != right.size()) {
      return false;
    }
    for (int i = 0; i < left.size(); i++) {
      if (!agree(left.get(i), right.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether two words agree, also where one lacks the word for faith behind it. */
  private static boolean agree(String one, String other) {
    return Spellings.agree(one, other)
        || other.equals(one + NameWords.FAITH)
        || one.equals(other + NameWords.FAITH);
  }

  private static boolean isWithin(Name shorter, Name longer) {
    int next = 0;
    for (int i = 0; i < longer.size() && next < shorter.size(); i++) {
      if (agree(shorter.word(next), longer.word(i))) {
        next++;
      }
    }
    return next == shorter.size();
  }
}
