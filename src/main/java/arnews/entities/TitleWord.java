package arnews.entities;

import arnews.morphology.PartOfSpeech;
import java.util.EnumSet;
import java.util.Set;

/** What a form of a word can be in the phrase of a role, and what is joined to it. */
final class TitleWord {
  private static final char NO_PREPOSITION = 0;

  /** What is no word. */
  static final TitleWord NONE =
      new TitleWord(
          EnumSet.noneOf(TitleKind.class),
          PartOfSpeech.FUNCTION_WORD,
          new Joined(0, false, NO_PREPOSITION, false, false));

  private final EnumSet<TitleKind> kinds;
  private final PartOfSpeech part;
  private final Joined joined;

  /**
   * What is joined to a word.
   *
   * @param length how many letters a title leaves out before the word: all but its article
   * @param conjunction whether an and is joined before it
   * @param preposition the letter joined before it, 0 for none
   * @param article whether the article is
   * @param pronoun whether a pronoun is joined behind it
   */
  record Joined(
      int length, boolean conjunction, char preposition, boolean article, boolean pronoun) {}

  TitleWord(Set<TitleKind> kinds, PartOfSpeech part, Joined joined) {
    this.kinds = EnumSet.noneOf(TitleKind.class);
    this.kinds.addAll(kinds);
    this.part = part;
    this.joined = joined;
  }

  boolean is(TitleKind kind) {
    return kinds.contains(kind);
  }

  /** Whether it can begin a title. */
  boolean isHead() {
    return is(TitleKind.ROLE) || is(TitleKind.RANK) || is(TitleKind.HONOUR);
  }

  boolean is(PartOfSpeech other) {
    return part == other;
  }

  /** Whether it can stand in a title at all: no verb, no particle. */
  boolean isNominal() {
    return part == PartOfSpeech.NOUN
        || part == PartOfSpeech.ADJECTIVE
        || part == PartOfSpeech.PROPER_NOUN;
  }

  /** Whether it has its article or a pronoun, so that no noun need follow. */
  boolean isDefinite() {
    return joined.article || joined.pronoun;
  }

  boolean hasPronoun() {
    return joined.pronoun;
  }

  boolean hasConjunction() {
    return joined.conjunction;
  }

  boolean hasPreposition() {
    return joined.preposition != NO_PREPOSITION;
  }

  char preposition() {
    return joined.preposition;
  }

  /** Whether nothing but the article is joined before it. */
  boolean isFree() {
    return !joined.conjunction && joined.preposition == NO_PREPOSITION;
  }

  /** How many letters a title that begins with it leaves out. */
  int cut() {
    return joined.length;
  }

  /** Whether its article lost its alef behind the preposition. */
  boolean isElided() {
    return joined.article && joined.preposition == TitleWords.LAM;
  }
}
