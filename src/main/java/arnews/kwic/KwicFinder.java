package arnews.kwic;

import arnews.text.Article;
import arnews.text.TokenKind;
import arnews.text.Tokenizer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Finds what a query looks for, with the words around it, in articles that come block by block. Of
 * an article only the block and as many words as a context has are held. The calls of one article
 * are begin, any number of blocks, end; one thread makes them.
 */
public final class KwicFinder {
  private final int length;
  private final int window;
  private final KnownForms.Reader forms;
  private final Consumer<? super KwicRow> rows;
  private final SentenceBreaks sentences = new SentenceBreaks();

  /** Matches whose context is not complete, in order. */
  private final ArrayDeque<Open> open = new ArrayDeque<>();

  /** The offsets in the article of the last words. */
  private final long[] starts;

  private String article = "";

  /** The part of the article that is held. */
  private String text = "";

  /** Its offset in the article. */
  private long base;

  /** The offset in the held text of the last block. */
  private int block;

  private long words;

  /** A bit for each word of the query up to which what was read last agrees. */
  private long state;

  private long articles;
  private long matchedArticles;
  private long matches;
  private boolean matched;

  /** A match that waits for the words behind it; the last of its own has this number. */
  private record Open(long word, long start, long end, String before, String match) {}

  KwicFinder(int length, int window, KnownForms.Reader forms, Consumer<? super KwicRow> rows) {
    this.length = length;
    this.window = window;
    this.forms = forms;
    this.rows = Objects.requireNonNull(rows);
    this.starts = new long[length + window];
  }

  /** The matches of one article. */
  public static List<KwicRow> find(KwicQuery query, int window, Article article) {
    List<KwicRow> found = new ArrayList<>();
    KwicFinder finder = new KwicSearch(query, window).finder(found::add);
    finder.begin(article.id());
    finder.block(article.text());
    finder.end();
    return found;
  }

  /**
   * An article begins.
   *
   * @param id its path or id
   */
  public void begin(String id) {
    article = Objects.requireNonNull(id);
    text = "";
    base = 0;
    words = 0;
    matched = false;
    articles++;
  }

  /**
   * Reads the next block of the article's text.
   *
   * @param utf8 holds valid UTF-8 from {@code from} to {@code to}; the block ends behind a line
   *     break, where it holds one, or other ASCII white space, or with the article
   */
  public void block(byte[] utf8, int from, int to) {
    block(new String(utf8, from, to - from, StandardCharsets.UTF_8));
  }

  private void block(String next) {
    int kept = Math.toIntExact(keptFrom() - base);
    base += kept;
    block = text.length() - kept;
    text = block == 0 ? next : text.substring(kept).concat(next);
    state = 0;
    sentences.open(text, block);
    Tokenizer.tokenize(text, block, text.length(), this::token);
  }

  /** The offset in the article of the first unit that a context may still need. */
  private long keptFrom() {
    if (words < starts.length) {
      return base;
    }
    long first = starts[(int) (words % starts.length)];
    return open.isEmpty() ? first : Math.min(first, open.peek().end());
  }

  /** The article is whole. */
  public void end() {
    while (!open.isEmpty()) {
      close(text.length());
    }
    matchedArticles += matched ? 1 : 0;
  }

  private void token(int start, int end, TokenKind kind) {
    if (kind == TokenKind.SIGN) {
      return;
    }
    long number = words++;
    starts[(int) (number % starts.length)] = base + start;
    if (!open.isEmpty() && number - open.peek().word() == window) {
      close(end);
    }
    state = ((state << 1) | 1) & forms.words(text, start, end, kind);
    if (((state >>> (length - 1)) & 1) != 0) {
      match(number, end);
    }
  }

  private void match(long last, int end) {
    long first = last - length + 1;
    int start = offset(first);
    if (length > 1 && sentences.split(start, end)) {
      return;
    }
    matched = true;
    matches++;
    String before = window == 0 ? "" : OneLine.of(text, contextStart(first), start);
    open.add(new Open(last, base + start, base + end, before, text.substring(start, end)));
    if (window == 0) {
      close(end);
    }
  }

  /** With few words before it a context begins with the article, whatever signs stand there. */
  private int contextStart(long first) {
    return first <= window ? 0 : offset(first - window);
  }

  private int offset(long word) {
    return (int) (starts[(int) (word % starts.length)] - base);
  }

  /** Hands over the first open match, whose context ends at this offset of the held text. */
  private void close(int contextEnd) {
    Open match = open.remove();
    String after = OneLine.of(text, (int) (match.end() - base), contextEnd);
    rows.accept(
        new KwicRow(article, match.start(), match.end(), match.before(), match.match(), after));
  }

  /** How many articles were read. */
  public long articles() {
    return articles;
  }

  /** How many of them hold a match. */
  public long matchedArticles() {
    return matchedArticles;
  }

  /** How many matches were found. */
  public long matches() {
    return matches;
  }
}
