package arnews.training;

import arnews.morphology.Lexicon;
import arnews.morphology.LexiconTables;
import arnews.morphology.Ranker;

/** A lexicon that does not tell what it has from the form alone that is being learnt. */
final class HidingLexicon extends Lexicon implements Ranker.Hiding {
  private static final int NOBODY = -1;

  private final LexiconTables tables;
  private final int[][] owners;
  private int hidden = NOBODY;

  HidingLexicon(LexiconTables tables, int[][] owners) {
    super(tables.slots(), tables.entries(), tables.letters());
    this.tables = tables;
    this.owners = owners;
  }

  LexiconTables tables() {
    return tables;
  }

  @Override
  public void hide(int owner) {
    hidden = owner;
  }

  @Override
  protected int flags(int entry) {
    int flags = super.flags(entry);
    if (hidden != NOBODY) {
      for (int bit = 0; bit < owners[entry].length; bit++) {
        if (owners[entry][bit] == hidden) {
          flags &= ~(1 << bit);
        }
      }
    }
    return flags;
  }
}
