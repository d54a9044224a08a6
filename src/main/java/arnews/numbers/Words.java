package arnews.numbers;

import arnews.text.Letters;
import arnews.text.Normalized;
import arnews.text.Surface;
import arnews.text.TokenKind;
import java.util.List;

/** Knows the words of texts. Each form is looked at once, as long as there is room; one thread. */
public final class Words {
  private static final int SLOTS = 1 << 16;
  private static final int LONGEST = 48;

  private final Lexicon lexicon;
  private final String[] forms = new String[SLOTS];
  private final Word[] words = new Word[SLOTS];

  /** Words of a lexicon. */
  public Words(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /** The word at a place of a text. */
  Word at(String text, int start, int end) {
    int length = end - start;
    if (length > LONGEST) {
      return look(text.substring(start, end));
    }
    int hash = length;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    String form = forms[slot];
    if (form == null || form.length() != length || !text.startsWith(form, start)) {
      form = text.substring(start, end);
      forms[slot] = form;
      words[slot] = look(form);
    }
    return words[slot];
  }

  private Word look(String written) {
    String surface = Surface.of(TokenKind.WORD, written);
    String letters = Normalized.form(TokenKind.WORD, surface);
    Word found = new Word(surface, letters, letters, '-', '-', false, 0, List.of());
    if (lexicon.isStranger(surface, letters)) {
      return found;
    }
    boolean first = true;
    for (Clitics.Cut cut : Clitics.cuts(letters)) {
      String core = letters.substring(cut.length());
      List<Sense> senses = lexicon.senses(core, cut);
      // What means something whole may mean more without its article, and with it.
      if (senses.isEmpty() || !(first || cut.preposition() == '-')) {
        continue;
      }
      int kept = cut.length() - (cut.article() ? cut.preposition() == Clitics.LAM ? 1 : 2 : 0);
      Word word =
          new Word(
              surface,
              letters,
              core,
              cut.conjunction(),
              cut.preposition(),
              cut.article(),
              written(written, kept),
              senses);
      found = first ? word : word.with(found);
      first = false;
    }
    return found;
  }

  /** The offset as written of a letter; what stands on and behind letters before it is theirs. */
  private static int written(String form, int letter) {
    int seen = 0;
    for (int i = 0; i < form.length(); i++) {
      if (!Letters.isSilent(form.charAt(i))) {
        if (seen == letter) {
          return letter == 0 ? 0 : i;
        }
        seen++;
      }
    }
    return 0;
  }
}
