package arnews.morphology;

import arnews.morphology.Affixes.Inflection;

/** Reads cores as verbs. */
final class VerbReadings {
  private static final int SHORTEST_UNKNOWN = 3;
  private static final int MOST_UNKNOWN = 16;

  private final Hypotheses hypotheses;
  private final Lexicon lexicon;
  private final Inflection[] open = new Inflection[MOST_UNKNOWN];

  private int split;
  private int start;
  private int end;
  private boolean bound;
  private boolean perfect;
  private boolean known;
  private int opened;

  VerbReadings(Hypotheses hypotheses, Lexicon lexicon) {
    this.hypotheses = hypotheses;
    this.lexicon = lexicon;
  }

  /**
   * Adds the readings of a split: those whose stem the lexicon has; stems that it has not only
   * where it has nothing at all for the core.
   *
   * @param withPerfect whether the perfect is possible
   * @param asNoun whether the lexicon has the core as a noun
   */
  void find(int number, boolean withPerfect, boolean asNoun) {
    Splits splits = hypotheses.splits;
    split = number;
    start = splits.start[split];
    end = splits.end[split];
    bound = splits.enclitics[split] != Affixes.NONE;
    perfect = withPerfect;
    known = asNoun;
    opened = 0;
    inflections(Affixes.INFLECTIONS[0]);
    inflections(Affixes.INFLECTIONS[hypotheses.spelling.folded[end - 1]]);
    for (int i = 0; i < opened && !known; i++) {
      unknown(open[i]);
    }
  }

  private void inflections(Inflection[] list) {
    for (Inflection inflection : list) {
      if ((bound ? inflection.bound : inflection.free)
          && (perfect || !inflection.isPerfect())
          && end - inflection.ending.length > start + inflection.prefix.length
          && same(inflection.prefix, start)
          && same(inflection.ending, end - inflection.ending.length)) {
        stem(inflection);
      }
    }
  }

  private void stem(Inflection inflection) {
    int from = start + inflection.prefix.length;
    int to = end - inflection.ending.length;
    int entry = lexicon.find(hypotheses.spelling.foldedHash(from, to));
    for (; entry >= 0; entry = lexicon.next(entry)) {
      if (lexicon.kind(entry) == Lexicon.STEM
          && (lexicon.stems(entry) & inflection.stems) != 0
          && lexicon.flags(entry) != 0) {
        Hypothesis found = hypotheses.add(Hypothesis.VERBAL, split, inflection.id, from, to, entry);
        if (found == null) {
          return;
        }
        found.lanes = 1;
        hypotheses.lemmaOf(found, entry);
        known = true;
      }
    }
    if (!known && to - from >= SHORTEST_UNKNOWN && opened < MOST_UNKNOWN) {
      open[opened++] = inflection;
    }
  }

  /** A stem that the lexicon has not: the perfect is the lemma, the imperfect is near to it. */
  private void unknown(Inflection inflection) {
    int from = start + inflection.prefix.length;
    int to = end - inflection.ending.length;
    byte[] raw = hypotheses.spelling.raw;
    Hypothesis found =
        hypotheses.add(Hypothesis.VERBAL, split, inflection.id, from, to, Hypothesis.UNKNOWN);
    if (found == null) {
      return;
    }
    found.lanes = 1;
    boolean tenth = raw[from] == Alphabet.SEEN && raw[from + 1] == Alphabet.TEH;
    boolean seventh = raw[from] == Alphabet.NOON && to - from > SHORTEST_UNKNOWN;
    int length = 0;
    if (!inflection.isPerfect() && (tenth || seventh)) {
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
