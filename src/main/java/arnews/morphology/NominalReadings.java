package arnews.morphology;

import arnews.morphology.Affixes.Ending;
import arnews.morphology.PluralTemplates.Template;

/** Reads cores as nouns, adjectives and names. */
final class NominalReadings {
  private static final int NOUN_LANE = 1;
  private static final int ADJECTIVE_LANE = 2;
  private static final int NAME_LANE = 4;
  private static final int SHORTEST_PLURAL = 3;

  private final Hypotheses hypotheses;
  private final Lexicon lexicon;
  private final Evidence evidence;
  private final byte[] word = new byte[Hash.LONGEST + 8];
  private final byte[] singular = new byte[Hash.LONGEST + 8];
  private final byte[] root = new byte[8];

  NominalReadings(Hypotheses hypotheses, Lexicon lexicon, Evidence evidence) {
    this.hypotheses = hypotheses;
    this.lexicon = lexicon;
    this.evidence = evidence;
  }

  void find(int split) {
    Splits splits = hypotheses.splits;
    int start = splits.start[split];
    int end = splits.end[split];
    boolean bound = splits.enclitics[split].id() != 0;
    int last = hypotheses.spelling.raw[end - 1];
    for (Ending ending : Affixes.ENDINGS[0]) {
      ending(split, start, end, bound, ending);
    }
    for (Ending ending : Affixes.ENDINGS[last]) {
      ending(split, start, end, bound, ending);
    }
  }

  private void ending(int split, int start, int end, boolean bound, Ending ending) {
    int strip = ending.ending().length;
    int baseEnd = end - strip;
    if ((bound ? !ending.bound() : !ending.free())
        || baseEnd - start < (strip == 0 ? 1 : 2)
        || !ends(ending.ending(), baseEnd)) {
      return;
    }
    Spelling spelling = hypotheses.spelling;
    long hash = spelling.foldedHash(start, baseEnd);
    for (byte letter : ending.replacement()) {
      hash = Hash.with(hash, Alphabet.fold(letter));
    }
    boolean asWritten = false;
    boolean plural = false;
    int entry = lexicon.find(hash);
    for (; entry >= 0; entry = lexicon.next(entry)) {
      int kind = lexicon.kind(entry);
      if (kind > Lexicon.FORM || lexicon.flags(entry) == 0) {
        continue;
      }
      if (kind == Lexicon.FORM && !ending.base()) {
        continue;
      }
      Hypothesis found = add(split, ending, start, baseEnd, entry, bound);
      if (found == null) {
        return;
      }
      hypotheses.lemmaOf(found, entry);
      asWritten |= kind == Lexicon.LEMMA && found.agreement != Agreement.CONTRARY;
      plural |= kind == Lexicon.FORM && found.agreement != Agreement.CONTRARY;
    }
    int length = baseEnd - start;
    System.arraycopy(spelling.raw, start, word, 0, length);
    for (byte letter : ending.replacement()) {
      word[length++] = letter;
    }
    if (!asWritten) {
      Hypothesis found = add(split, ending, start, baseEnd, Hypothesis.UNKNOWN, bound);
      if (found == null) {
        return;
      }
      System.arraycopy(word, 0, found.lemma, 0, length);
      found.length = length;
      found.hash();
    }
    if (ending.base() && !plural && length >= SHORTEST_PLURAL) {
      templates(split, ending, start, baseEnd, bound, length);
    }
  }

  private Hypothesis add(int split, Ending ending, int start, int end, int entry, boolean bound) {
    Hypothesis added = hypotheses.add(Hypothesis.NOMINAL, split, ending.id(), start, end, entry);
    if (added != null) {
      boolean name = ending.name() && !bound;
      added.lanes = NOUN_LANE | ADJECTIVE_LANE | (name ? NAME_LANE : 0);
    }
    return added;
  }

  /** Singulars by the patterns of broken plurals, as far as they are words that occur. */
  private void templates(int split, Ending ending, int start, int end, boolean bound, int length) {
    for (Template template : PluralTemplates.ofLength(length)) {
      int count = PluralTemplates.apply(template, word, singular, root);
      if (count == 0 || !known(count)) {
        continue;
      }
      Hypothesis found = add(split, ending, start, end, Hypothesis.UNKNOWN, bound);
      if (found == null) {
        return;
      }
      System.arraycopy(singular, 0, found.lemma, 0, count);
      found.length = count;
      found.hash();
      found.template = template.id();
      found.lanes = NOUN_LANE | ADJECTIVE_LANE;
      lookUp(found);
    }
  }

  private boolean known(int count) {
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
