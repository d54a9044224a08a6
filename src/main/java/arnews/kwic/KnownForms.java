package arnews.kwic;

import arnews.text.Surface;
import arnews.text.TokenKind;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers which words of the query each form is, so that a form is analysed once and not wherever
 * it stands. Threads share what is remembered.
 */
final class KnownForms {
  /** Longer forms are hardly ever met twice. */
  private static final int LONGEST = 64;

  /** So many forms that are looked for are remembered. */
  private static final int MOST_WANTED = 1 << 16;

  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private final KwicQuery query;
  private final Strangers strangers = new Strangers();

  /** Forms as they are written, with a bit for each word of the query that they are. */
  private final Map<String, Long> wanted = new ConcurrentHashMap<>();

  private final Set<TokenKind> kinds = EnumSet.noneOf(TokenKind.class);

  KnownForms(KwicQuery query) {
    this.query = query;
    query.words().forEach(word -> kinds.add(word.kind()));
  }

  /** A way to ask for one thread. */
  Reader reader() {
    return new Reader(new WordForms(query.comparison(), query.userLexicon()));
  }

  private static long hash(String text, int start, int end) {
    long hash = 0;
    for (int i = start; i < end; i++) {
      hash = (hash + text.charAt(i)) * FACTOR;
    }
    return hash ^ (hash >>> 32);
  }

  /** Asks for forms; one thread uses it. */
  final class Reader {
    private final WordForms forms;

    private Reader(WordForms forms) {
      this.forms = forms;
    }

    /** A bit for each word of the query that the token at this place of a text is. */
    long words(String text, int start, int end, TokenKind kind) {
      if (!kinds.contains(kind)) {
        return 0;
      }
      if (kind != TokenKind.WORD || end - start > LONGEST) {
        return analysed(text.substring(start, end), kind);
      }
      long hash = hash(text, start, end);
      if (strangers.has(hash)) {
        return 0;
      }
      String written = text.substring(start, end);
      Long known = wanted.get(written);
      if (known != null) {
        return known;
      }
      long words = analysed(written, kind);
      if (words == 0) {
        strangers.add(hash);
      } else if (wanted.size() < MOST_WANTED) {
        wanted.put(written, words);
      }
      return words;
    }

    private long analysed(String written, TokenKind kind) {
      String form = forms.of(kind, Surface.of(kind, written));
      long words = 0;
      for (int i = 0; i < query.words().size(); i++) {
        if (query.words().get(i).is(form)) {
          words |= 1L << i;
        }
      }
      return words;
    }
  }
}
