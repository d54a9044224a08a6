package arnews.entities;

import java.util.List;

/**
 * How well a name fits a fuller or equally full one of the same type, in the same article.
 *
 * @param rank the higher, the better; zero for names of two things
 * @param how why both may be the same
 */
record Likeness(int rank, Join how) {
  static final Likeness NONE = new Likeness(0, Join.NAME);

  /** From here on both are full names of the same. */
  static final int SAME = 10;

  boolean isNone() {
    return rank == 0;
  }

  boolean isSame() {
    return rank >= SAME;
  }

  /** Compares a name with one of the same type that has at least as many words. */
  static Likeness of(TypedName shorter, TypedName longer) {
    if (shorter.name.key.equals(longer.name.key)) {
      return new Likeness(SAME + 2, Join.NAME);
    }
    if (shorter.isKnown() && longer.isKnown()) {
      Join how = shorter.isOfGazetteer() ? Join.GAZETTEER : Join.ALIAS;
      return shorter.code.equals(longer.code) ? new Likeness(SAME + 1, how) : NONE;
    }
    if (areSlips(shorter, longer)) {
      return new Likeness(SAME, Join.SPELLING);
    }
    return shorter.type == EntityType.PER
        ? People.compare(shorter.name, longer.name)
        : Bodies.compare(shorter, longer);
  }

  /**
   * Whether one of two words or more is another but for one letter, and the others are the same.
   */
  private static boolean areSlips(TypedName one, TypedName other) {
    if (one.size() < 2 || one.size() != other.size()) {
      return false;
    }
    boolean isSlip = false;
    for (int i = 0; i < one.size(); i++) {
      String left = one.name.word(i);
      String right = other.name.word(i);
      if (!left.equals(right)) {
        boolean areCountries =
            one.type != EntityType.PER
                && Body.isCountry(one.body().words.get(i))
                && Body.isCountry(other.body().words.get(i));
        if (isSlip || areCountries || !Spellings.isSlip(left, right)) {
          return false;
        }
        isSlip = true;
      }
    }
    return isSlip;
  }

  /** Whether both have as many words, each a spelling of the other's. */
  static boolean spelledAlike(List<String> left, List<String> right) {
    if (left.size() != right.size()) {
      return false;
    }
    for (int i = 0; i < left.size(); i++) {
      if (!Spellings.agree(left.get(i), right.get(i))) {
        return false;
      }
    }
    return true;
  }
}
