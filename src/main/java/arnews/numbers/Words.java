package arnews.numbers;

import arnews.text.FormCache;
import arnews.text.Letters;
import arnews.text.Normalized;
import arnews.text.Surface;
import arnews.text.Token;
import arnews.text.TokenKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Knows the words of texts: a form is looked at once, as long as there is room. Most forms mean
 * nothing here, and one word stands for them all. One thread uses it.
 */
public final class Words {
  private static final int SLOTS = 1 << 18;

  private final Lexicon lexicon;
  private final FormCache<Word> words = new FormCache<>(SLOTS);

  /** Words of a lexicon. */
  public Words(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The word of a token if it may mean anything here, otherwise {@link Word#UNSEEN}. A word with
   * marks or tatweel is looked at anew.
   */
  Word meaning(String text, Token token) {
    String surface = token.surface();
    if (surface.length() != token.span().length()) {
      return look(token.span().of(text));
    }
    Word known = words.get(surface);
    if (known == null) {
      Word word = look(surface);
      known = words.put(surface, word.meansNothing() ? Word.UNSEEN : word);
    }
    return known;
  }

  /** The word of a token that means nothing here. */
  static Word stranger(Token token) {
    return Word.stranger(token.surface(), Normalized.form(TokenKind.WORD, token.surface()));
  }

  private Word look(String written) {
    String surface = Surface.of(TokenKind.WORD, written);
    String letters = Normalized.form(TokenKind.WORD, surface);
    Word found = Word.stranger(surface, letters);
    if (lexicon.isStranger(surface, letters)) {
      return found;
    }
    boolean first = true;
    int[] hashes = Lexicon.suffixHashes(letters);
    for (Clitics.Cut cut : Clitics.cuts(letters)) {
      if (!lexicon.mayHold(hashes[cut.length()])) {
        continue;
      }
      String core = letters.substring(cut.length());
      List<Sense> senses = lexicon.senses(core, cut);
      // What means something whole may mean more without its article, and with it.
      if (senses.isEmpty() || !(first || cut.preposition() == '-' || !found.mayCount())) {
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
              senses,
              List.of());
      if (!first && cut.preposition() != '-' && !word.mayCount()) {
        continue;
      }
      found = first ? word : word.with(found);
      first = false;
    }
    boolean heads =
        !first
            || (found.opensWithAnd() && lexicon.mayHold(hashes[1]))
            || lexicon.mayHold(hashes[0]);
    return heads ? found.with(phrases(found)) : found;
  }

  /** The phrases that begin with a word, with and without what is joined before it. */
  private List<Lexicon.Phrase> phrases(Word word) {
    List<Lexicon.Phrase> phrases = new ArrayList<>(lexicon.phrases(word.letters()));
    if (word.opensWithAnd()) {
      phrases.addAll(lexicon.phrases(word.letters().substring(1)));
    }
    if (word.core().length() < word.letters().length()) {
      phrases.addAll(lexicon.phrases(word.core()));
    }
    return phrases;
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
