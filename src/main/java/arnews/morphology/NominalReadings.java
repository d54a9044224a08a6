package arnews.morphology;

import arnews.morphology.Affixes.Ending;
import arnews.morphology.PluralTemplates.Template;

/** Reads cores as nouns, adjectives and names. */
final class NominalReadings {
  private static final int NOUN_LANE = 1;
  private static final int ADJECTIVE_LANE = 2;
  private static final int NAME_LANE = 4;
  private static final int SHORTEST_PLURAL = 3;
  private static final int MOST_UNKNOWN = 48;

  private final Hypotheses hypotheses;
  private final Lexicon lexicon;
  private final Evidence evidence;
  private final byte[] word = new byte[Hash.LONGEST + 8];
  private final byte[] singular = new byte[Hash.LONGEST + 8];
  private final byte[] root = new byte[8];

  private final Ending[] open = new Ending[MOST_UNKNOWN];

  private int split;
  private int start;
  private int end;
  private boolean bound;
  private boolean known;
  private int opened;

  NominalReadings(Hypotheses hypotheses, Lexicon lexicon, Evidence evidence) {
    this.hypotheses = hypotheses;
    this.lexicon = lexicon;
    this.evidence = evidence;
  }

  /**
   * Adds the readings of a split.
   *
   * @return whether the lexicon has one of them
   */
  boolean find(int number) {
    Splits splits = hypotheses.splits;
    split = number;
    start = splits.start[split];
    end = splits.end[split];
    bound = splits.enclitics[split] != Affixes.NONE;
    known = false;
    opened = 0;
    endings(Affixes.ENDINGS[hypotheses.spelling.raw[end - 1]]);
    endings(Affixes.ENDINGS[0]);
    for (int i = 0; i < opened; i++) {
      if (!known || open[i].ending.length == 0) {
        unknown(open[i]);
      }
    }
    return known;
  }

  private void endings(Ending[] list) {
    for (Ending ending : list) {
      int strip = ending.ending.length;
      if ((bound ? ending.bound : ending.free)
          && end - strip - start >= (strip == 0 ? 1 : 2)
          && ends(ending.ending, end - strip)) {
        ending(ending);
      }
    }
  }

  private void ending(Ending ending) {
    int baseEnd = end - ending.ending.length;
    long hash = hypotheses.spelling.foldedHash(start, baseEnd);
    for (byte letter : ending.replacement) {
      hash = Hash.with(hash, Alphabet.fold(letter));
    }
    boolean asWritten = false;
    boolean plural = false;
    int entry = lexicon.find(hash);
    for (; entry >= 0; entry = lexicon.next(entry)) {
      int kind = lexicon.kind(entry);
      if (kind > Lexicon.FORM
          || (kind == Lexicon.FORM && !ending.base)
          || lexicon.flags(entry) == 0) {
        continue;
      }
      Hypothesis found = add(ending, baseEnd, entry);
      if (found == null) {
        return;
      }
      hypotheses.lemmaOf(found, entry);
      if (found.agreement != Agreement.CONTRARY) {
        known = true;
        asWritten |= kind == Lexicon.LEMMA;
        plural |= kind == Lexicon.FORM;
      }
    }
    if (!asWritten && opened < MOST_UNKNOWN) {
      open[opened++] = ending;
    }
    if (ending.base && !plural) {
      templates(ending, baseEnd);
    }
  }

  /** The letters that are left, with the ending's replacement. */
  private int word(Ending ending, int baseEnd) {
    int length = baseEnd - start;
    System.arraycopy(hypotheses.spelling.raw, start, word, 0, length);
    for (byte letter : ending.replacement) {
      word[length++] = letter;
    }
    return length;
  }

  private void unknown(Ending ending) {
    int baseEnd = end - ending.ending.length;
    Hypothesis found = add(ending, baseEnd, Hypothesis.UNKNOWN);
    if (found != null) {
      found.length = word(ending, baseEnd);
      System.arraycopy(word, 0, found.lemma, 0, found.length);
      found.hash();
    }
  }

  private Hypothesis add(Ending ending, int baseEnd, int entry) {
    Hypothesis added = hypotheses.add(Hypothesis.NOMINAL, split, ending.id, start, baseEnd, entry);
    if (added != null) {
      boolean name = ending.name && !bound;
      added.lanes = NOUN_LANE | ADJECTIVE_LANE | (name ? NAME_LANE : 0);
    }
    return added;
  }

  /** Singulars by the patterns of broken plurals, as far as they are words that occur. */
  private void templates(Ending ending, int baseEnd) {
    int length = word(ending, baseEnd);
    if (length < SHORTEST_PLURAL) {
      return;
    }
    for (Template template : PluralTemplates.of(word, length)) {
      int count = PluralTemplates.apply(template, word, singular, root);
      if (count == 0 || !occurs(count)) {
        continue;
      }
      Hypothesis found = add(ending, baseEnd, Hypothesis.UNKNOWN);
      if (found == null) {
        return;
      }
      System.arraycopy(singular, 0, found.lemma, 0, count);
      found.length = count;
      found.hash();
      found.template = template.id;
      found.lanes = NOUN_LANE | ADJECTIVE_LANE;
      lookUp(found);
    }
  }

  private boolean occurs(int count) {
    return evidence.of(Hash.of(singular, 0, count)) != 0
        || lexicon.find(Hash.ofFolded(singular, 0, count)) >= 0;
  }

  /** A singular that the lexicon has lends the hypothesis its flags. */
  private void lookUp(Hypothesis found) {
    int entry = lexicon.find(found.foldedHash);
    for (; entry >= 0; entry = lexicon.next(entry)) {
      if (lexicon.kind(entry) == Lexicon.LEMMA) {
        found.flags |= lexicon.flags(entry);
      }
    }
  }

  private boolean ends(byte[] letters, int from) {
    byte[] raw = hypotheses.spelling.raw;
    for (int i = 0; i < letters.length; i++) {
      if (raw[from + i] != letters[i]) {
        return false;
      }
    }
    return true;
  }
}
