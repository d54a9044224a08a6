package arnews.numbers;

import arnews.text.Letters;
import arnews.text.Normalized;
import arnews.text.Surface;
import arnews.text.Token;
import arnews.text.TokenKind;
import java.util.ArrayList;
import java.util.List;

/** Knows the words of texts. Each form is looked at once, as long as there is room; one thread. */
public final class Words {
  private static final int SLOTS = 1 << 17;
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private final Lexicon lexicon;
  private final Word[] words = new Word[SLOTS >> 2];
  private final long[] strangers = new long[SLOTS];

  /** Words of a lexicon. */
  public Words(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Whether a token may mean anything here. Most forms do not, and are known by a hash of 64 bits:
   * a table of hashes stays in the processor's cache where words would not.
   */
  boolean mayMean(Token token) {
    String surface = token.surface();
    int length = surface.length();
    if (length != token.span().length()) {
      return true;
    }
    long hash = length;
    for (int i = 0; i < length; i++) {
      hash = (hash + surface.charAt(i)) * FACTOR;
    }
    hash ^= hash >>> 32;
    int slot = (int) hash & (SLOTS - 1);
    if (strangers[slot] == hash) {
      return false;
    }
    if (of(surface).meansNothing()) {
      strangers[slot] = hash;
      return false;
    }
    return true;
  }

  /** The word of a token; a word with marks or tatweel is looked at anew. */
  Word of(String text, Token token) {
    String surface = token.surface();
    return surface.length() == token.span().length() ? of(surface) : look(token.span().of(text));
  }

  private Word of(String surface) {
    int hash = surface.hashCode();
    int slot = (hash ^ (hash >>> 15)) & (words.length - 1);
    Word word = words[slot];
    if (word == null || !word.surface().equals(surface)) {
      word = look(surface);
      words[slot] = word;
    }
    return word;
  }

  private Word look(String written) {
    String surface = Surface.of(TokenKind.WORD, written);
    String letters = Normalized.form(TokenKind.WORD, surface);
    Word found = new Word(surface, letters, letters, '-', '-', false, 0, List.of(), List.of());
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
