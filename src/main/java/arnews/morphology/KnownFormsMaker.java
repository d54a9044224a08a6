package arnews.morphology;

import java.util.LinkedHashMap;
import java.util.Map;

/** Makes the table of forms whose annotation must be kept as it is. */
public final class KnownFormsMaker {
  private final LexiconTables lexicon;
  private final Map<Long, Integer> analyses = new LinkedHashMap<>();
  private final Spelling spelling = new Spelling();
  private final Splits splits = new Splits();

  /**
   * Begins.
   *
   * @param lexicon must have all lemmas
   */
  public KnownFormsMaker(LexiconTables lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Adds a form; nothing happens where it cannot be cut as its annotation says.
   *
   * @param core what is left of it without clitics
   */
  public void add(String form, String core, Gold gold) {
    if (!spelling.read(form)) {
      return;
    }
    splits.find(spelling);
    for (int split = 0; split < splits.size; split++) {
      boolean same =
          splits.end[split] - splits.start[split] == core.length()
              && gold.articled().orElse(false) == (splits.article[split] != Splits.NONE)
              && splits.proclitics[split].parts.equals(gold.proclitics())
              && String.join("", splits.enclitics[split].parts).equals(gold.enclitic());
      if (same) {
        int place = lexicon.placeOf(gold.lemma());
        analyses.put(
            spelling.rawHash(0, spelling.length),
            KnownForms.analysis(splits, split, gold.part(), place));
        return;
      }
    }
  }

  /** The table. */
  public KnownForms made() {
    int[] slots = new int[Integer.highestOneBit(Math.max(4, analyses.size() * 2)) * 4];
    analyses.forEach((hash, analysis) -> KnownForms.put(slots, hash, analysis));
    return new KnownForms(slots);
  }
}
