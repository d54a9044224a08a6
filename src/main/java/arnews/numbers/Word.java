package arnews.numbers;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a text as the rules see it: its letters, what is joined before it, what it may mean.
 * Built once for each form.
 */
public final class Word {
  static final Word NONE = stranger("", "");

  /** Stands for a word that means nothing here, until somebody asks for its letters. */
  static final Word UNSEEN = stranger("", "");

  /** The roles of words that may begin or be a number expression. */
  private static final RoleSet COUNTING =
      RoleSet.of(
          Role.ZERO,
          Role.UNIT,
          Role.TEN,
          Role.TEEN,
          Role.TENS,
          Role.HUNDRED,
          Role.SCALE,
          Role.FRACTION,
          Role.TENS_OF,
          Role.FEW,
          Role.ORDINAL,
          Role.MARKER,
          Role.ONE_OF,
          Role.WEEKDAY,
          Role.DUAL,
          Role.DECADES,
          Role.GOALS_OF,
          Role.TIMES);

  private final String surface;
  private final String letters;
  private final String core;
  private final char conjunction;
  private final char preposition;
  private final boolean article;
  private final int coreStart;
  private final List<Sense> senses;
  private final List<Lexicon.Phrase> phrases;

  private final RoleSet means;

  /** The roles of its meanings and phrases. */
  private final RoleSet begins;

  private final boolean counts;

  Word(
      String surface,
      String letters,
      String core,
      char conjunction,
      char preposition,
      boolean article,
      int coreStart,
      List<Sense> senses,
      List<Lexicon.Phrase> phrases) {
    this.surface = surface;
    this.letters = letters;
    this.core = core;
    this.conjunction = conjunction;
    this.preposition = preposition;
    this.article = article;
    this.coreStart = coreStart;
    this.senses = List.copyOf(senses);
    this.phrases = List.copyOf(phrases);
    RoleSet roles = RoleSet.NONE;
    boolean counting = false;
    for (Sense sense : this.senses) {
      roles = roles.with(sense.role());
      counting |= counts(sense);
    }
    means = roles;
    for (Lexicon.Phrase phrase : this.phrases) {
      roles = roles.with(phrase.sense().role());
    }
    begins = roles;
    counts = counting;
  }

  private Word(String surface, String letters) {
    this.surface = surface;
    this.letters = letters;
    core = letters;
    conjunction = '-';
    preposition = '-';
    article = false;
    coreStart = 0;
    senses = List.of();
    phrases = List.of();
    means = RoleSet.NONE;
    begins = RoleSet.NONE;
    counts = false;
  }

  /** A word that means nothing here: most are. */
  static Word stranger(String surface, String letters) {
    return new Word(surface, letters);
  }

  private static boolean counts(Sense sense) {
    return switch (sense.role()) {
      case CURRENCY, MEASURE, DURATION -> sense.isDual();
      default -> COUNTING.holds(sense.role());
    };
  }

  /** Whether it ends as most feminine words do: hours are feminine, days are masculine. */
  public boolean isFeminine() {
    return !letters.isEmpty() && letters.charAt(letters.length() - 1) == Clitics.HEH;
  }

  /** Whether it has no meaning here. */
  boolean meansNothing() {
    return begins.isEmpty();
  }

  /** The roles of the words and phrases that may begin with it. */
  RoleSet begins() {
    return begins;
  }

  /** The roles of its meanings alone. */
  RoleSet means() {
    return means;
  }

  /** The phrases that may begin with it, the longest of each beginning first. */
  List<Lexicon.Phrase> phrases() {
    return phrases;
  }

  /** The same word with phrases that may begin with it. */
  Word with(List<Lexicon.Phrase> more) {
    return more.isEmpty()
        ? this
        : new Word(
            surface, letters, core, conjunction, preposition, article, coreStart, senses, more);
  }

  /** The same word with the meanings of another way to cut it; its own way wins if it counts. */
  Word with(Word other) {
    List<Sense> all = new ArrayList<>(other.senses);
    all.addAll(senses);
    Word shape = other.mayCount() ? other : this;
    return new Word(
        surface,
        letters,
        shape.core,
        shape.conjunction,
        shape.preposition,
        shape.article,
        shape.coreStart,
        all,
        phrases);
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
    return means.holds(role) ? meaning(role) : Sense.NONE;
  }

  private Sense meaning(Role role) {
    for (int i = 0; i < senses.size(); i++) {
      if (senses.get(i).role() == role) {
        return senses.get(i);
      }
    }
    return Sense.NONE;
  }

  boolean has(Role role) {
    return means.holds(role);
  }

  /** Whether it may begin or be a number expression. */
  boolean mayCount() {
    return counts;
  }
}
