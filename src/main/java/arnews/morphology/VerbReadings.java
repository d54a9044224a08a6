package arnews.morphology;

import arnews.morphology.Affixes.Inflection;

/** Reads cores as verbs. */
final class VerbReadings {
  private static final int SHORTEST_UNKNOWN = 3;

  private final Hypotheses hypotheses;
  private final Lexicon lexicon;

  VerbReadings(Hypotheses hypotheses, Lexicon lexicon) {
    this.hypotheses = hypotheses;
    this.lexicon = lexicon;
  }

  /**
   * Adds the readings of a split.
   *
   * @param perfect whether the perfect is possible
   */
  void find(int split, boolean perfect) {
    Splits splits = hypotheses.splits;
    int start = splits.start[split];
    int end = splits.end[split];
    boolean bound = splits.enclitics[split].id() != 0;
    for (Inflection inflection : Affixes.INFLECTIONS) {
      boolean isPerfect = (inflection.stems() & Stems.PERFECT) != 0;
      if ((bound ? !inflection.bound() : !inflection.free()) || (isPerfect && !perfect)) {
        continue;
      }
      int from = start + inflection.prefix().length;
      int to = end - inflection.ending().length;
      if (to - from >= 1 && same(inflection.prefix(), start) && same(inflection.ending(), to)) {
        stem(split, inflection, from, to, isPerfect);
      }
    }
  }

  private void stem(int split, Inflection inflection, int from, int to, boolean isPerfect) {
    int entry = lexicon.find(hypotheses.spelling.foldedHash(from, to));
    boolean known = false;
    for (; entry >= 0; entry = lexicon.next(entry)) {
      if (lexicon.kind(entry) == Lexicon.STEM
          && lexicon.flags(entry) != 0
          && (lexicon.stems(entry) & inflection.stems()) != 0) {
        Hypothesis found =
            hypotheses.add(Hypothesis.VERBAL, split, inflection.id(), from, to, entry);
        if (found == null) {
          return;
        }
        found.lanes = 1;
        hypotheses.lemmaOf(found, entry);
        known = true;
      }
    }
    if (!known && to - from >= SHORTEST_UNKNOWN) {
      unknown(split, inflection, from, to, isPerfect);
    }
  }

  /** A stem that the lexicon has not: the perfect is the lemma, the imperfect is near to it. */
  private void unknown(int split, Inflection inflection, int from, int to, boolean isPerfect) {
    byte[] raw = hypotheses.spelling.raw;
    Hypothesis found =
        hypotheses.add(Hypothesis.VERBAL, split, inflection.id(), from, to, Hypothesis.UNKNOWN);
    if (found == null) {
      return;
    }
    found.lanes = 1;
    boolean tenth = raw[from] == Alphabet.SEEN && raw[from + 1] == Alphabet.TEH;
    int length = 0;
    if (!isPerfect && (tenth || (raw[from] == Alphabet.NOON && to - from > 3))) {
      found.lemma[length++] = Alphabet.ALEF;
    }
    System.arraycopy(raw, from, found.lemma, length, to - from);
    found.length = length + to - from;
    found.hash();
  }

  private boolean same(byte[] letters, int from) {
    Spelling spelling = hypotheses.spelling;
    for (int i = 0; i < letters.length; i++) {
      if (from + i >= spelling.length || spelling.folded[from + i] != Alphabet.fold(letters[i])) {
        return false;
      }
    }
    return true;
  }
}
