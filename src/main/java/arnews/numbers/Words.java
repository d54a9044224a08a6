package arnews.numbers;

import arnews.text.Letters;
import arnews.text.Normalized;
import arnews.text.Surface;
import arnews.text.Token;
import arnews.text.TokenKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Knows the words of texts: a form is looked at once, as long as there is room. Most forms mean
 * nothing here, so what is kept of a form is a hash of 64 bits and, for those that do, its word;
 * tables of hashes stay in the processor's cache where words would not. One thread uses it.
 */
public final class Words {
  /** Of each table; so many forms share a place, the commoner ones in front. */
  private static final int SLOTS = 1 << 18;

  private static final int WAYS = 4;
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private final Lexicon lexicon;
  private final long[] hashes = new long[SLOTS];

  /** The word of each hash, nothing for a form without meaning. */
  private final Word[] words = new Word[SLOTS];

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
    long hash = hash(surface);
    int first = (int) hash & SLOTS - WAYS;
    for (int at = first; at < first + WAYS; at++) {
      if (hashes[at] == hash) {
        return at == first ? orUnseen(words[at]) : moveUp(at);
      }
    }
    // A newcomer drives out the last: common forms come back and move up, rare ones do not.
    Word word = look(surface);
    hashes[first + WAYS - 1] = hash;
    words[first + WAYS - 1] = word.meansNothing() ? null : word;
    return orUnseen(words[first + WAYS - 1]);
  }

  private Word moveUp(int at) {
    long hash = hashes[at];
    Word word = words[at];
    hashes[at] = hashes[at - 1];
    words[at] = words[at - 1];
    hashes[at - 1] = hash;
    words[at - 1] = word;
    return orUnseen(word);
  }

  private static Word orUnseen(Word word) {
    return word == null ? Word.UNSEEN : word;
  }

  /** Never zero, which stands for a free place. */
  private static long hash(String surface) {
    long hash = surface.length();
    for (int i = 0; i < surface.length(); i++) {
      hash = (hash + surface.charAt(i)) * FACTOR;
    }
    return (hash ^ hash >>> 32) | 1L << 63;
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
