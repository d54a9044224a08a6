package arnews.entities;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;

/** Compares names of bodies, places and events, with or without head noun and adjectives. */
final class Bodies {
  private Bodies() {}

  /** Compares a name with one that has at least as many words. */
  static Likeness compare(TypedName shorter, TypedName longer) {
    if (shorter.name.words.isEmpty()) {
      return Likeness.NONE;
    }
    if (Likeness.spelledAlike(shorter.name.words, longer.name.words)) {
      return new Likeness(Likeness.SAME, Join.SPELLING);
    }
    if (LetterNames.agree(shorter.name.words, longer.name.words)) {
      return new Likeness(Likeness.SAME, Join.ACRONYM);
    }
    Body one = shorter.body();
    Body other = longer.body();
    if (one.words.equals(other.words)) {
      return new Likeness(Likeness.SAME, Join.SHORT);
    }
    if (one.words.size() > 2 && new HashSet<>(one.words).equals(new HashSet<>(other.words))) {
      return new Likeness(Likeness.SAME, Join.SHORT);
    }
    if (Likeness.spelledAlike(one.rest(), other.rest()) && headsAgree(one, other)) {
      return new Likeness(8, Join.SHORT);
    }
    // What is known by a name of its own is not the short form of another.
    return shorter.isKnown() ? Likeness.NONE : shortened(shorter.type, one, other);
  }

  private static boolean headsAgree(Body one, Body other) {
    if (one.hasHead() != other.hasHead()) {
      return (one.hasHead() ? one : other).headMayLack();
    }
    return !one.hasHead()
        || one.words.get(0).equals(other.words.get(0))
        || !Collections.disjoint(one.groups, other.groups);
  }

  private static Likeness shortened(EntityType type, Body one, Body other) {
    if (one.words.size() >= other.words.size()) {
      return Likeness.NONE;
    }
    if (one.words.size() == 1) {
      return single(type, one.words.get(0), other);
    }
    if (one.words.get(0).equals(other.words.get(0)) && isWithin(one.words, other.words)) {
      return new Likeness(6, Join.SHORT);
    }
    boolean isWithoutHead = other.hasHead() && !one.hasHead();
    return isWithoutHead
            && one.words.get(0).equals(other.rest().get(0))
            && isWithin(one.words, other.rest())
        ? new Likeness(5, Join.SHORT)
        : Likeness.NONE;
  }

  /** One word, the first of a name that begins with no head noun, or the last of a club's. */
  private static Likeness single(EntityType type, String word, Body other) {
    if (Body.isBare(type, word)) {
      return Likeness.NONE;
    }
    List<String> rest = other.rest();
    if (!Body.isBare(type, rest.get(0)) && Spellings.agree(word, rest.get(0))) {
      return new Likeness(4, Join.SHORT);
    }
    String last = rest.get(rest.size() - 1);
    if (type == EntityType.ORG
        && rest.size() > 1
        && !Body.isBare(type, last)
        && last.equals(word)) {
      return new Likeness(3, Join.SHORT);
    }
    return Likeness.NONE;
  }

  private static boolean isWithin(List<String> shorter, List<String> longer) {
    int next = 0;
    for (int i = 0; i < longer.size() && next < shorter.size(); i++) {
      if (Spellings.agree(shorter.get(next), longer.get(i))) {
        next++;
      }
    }
    return next == shorter.size();
  }
}
