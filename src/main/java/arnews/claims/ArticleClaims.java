package arnews.claims;

import arnews.morphology.AnalysisCache;
import arnews.numbers.Pieces;
import arnews.numbers.Words;
import arnews.text.Article;
import arnews.text.Sentences;
import arnews.text.Token;
import arnews.text.Tokenizer;
import arnews.text.WholeLines;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Finds the claims of articles that come in blocks. The calls of one article are begin, any number
 * of blocks, end; one thread makes them. No article is ever held whole, only its lines.
 */
public final class ArticleClaims {
  /**
   * What has more tokens is a list or a dump and no sentence: it is read in parts, so that the time
   * grows with the length of a line and no more, and each claim is shown with its part.
   */
  private static final int MOST_TOKENS = 1000;

  private static final char ARABIC_COMMA = '\u060C';

  private final ClaimSink sink;
  private final Words words;
  private final ClaimFinder finder;
  private final WholeLines lines = new WholeLines(this::lines);
  private String article = "";

  /** Hands the claims of sentences to a sink. */
  public ArticleClaims(ClaimSearch search, ClaimSink sink) {
    this.sink = Objects.requireNonNull(sink);
    words = new Words(search.lexicon());
    finder = new ClaimFinder(new AnalysisCache(search.morphology().analyser()));
  }

  /** What the sentences of one article claim. */
  public static List<SentenceClaims> find(ClaimSearch search, Article article) {
    List<SentenceClaims> found = new ArrayList<>();
    ArticleClaims claims = new ArticleClaims(search, found::add);
    byte[] utf8 = article.text().getBytes(StandardCharsets.UTF_8);
    claims.begin(article.id());
    claims.block(utf8, 0, utf8.length);
    claims.end();
    return found;
  }

  /** An article begins. */
  public void begin(String id) {
    article = Objects.requireNonNull(id);
    finder.begin();
    lines.begin();
  }

  /**
   * Takes the next block of the article's text.
   *
   * @param utf8 holds valid UTF-8 from {@code from} to {@code to}
   */
  public void block(byte[] utf8, int from, int to) {
    lines.block(utf8, from, to);
  }

  /** The article is whole. */
  public void end() {
    lines.end();
  }

  private void lines(String text, long offset) {
    for (List<Token> tokens : Sentences.tokens(text, Tokenizer.tokenize(text))) {
      int from = 0;
      while (tokens.size() - from > MOST_TOKENS) {
        int cut = behindComma(text, tokens, from);
        sentence(text, offset, tokens.subList(from, cut));
        from = cut;
      }
      sentence(text, offset, tokens.subList(from, tokens.size()));
    }
  }

  /** Behind the last comma of so many tokens, or behind all of them. */
  private static int behindComma(String text, List<Token> tokens, int from) {
    for (int i = from + MOST_TOKENS - 1; i > from + MOST_TOKENS / 2; i--) {
      char first = text.charAt(tokens.get(i).span().start());
      if (first == ',' || first == ARABIC_COMMA) {
        return i + 1;
      }
    }
    return from + MOST_TOKENS;
  }

  private void sentence(String text, long offset, List<Token> tokens) {
    Pieces pieces = new Pieces(text, tokens, words);
    List<Draft> drafts = finder.find(pieces);
    List<Claim> claims = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      if (!draft.isRejected()) {
        claims.add(draft.claim());
      }
    }
    List<Rejection> rejections = ClaimFinder.lookalikes(pieces, drafts);
    if (claims.isEmpty() && rejections.isEmpty()) {
      return;
    }
    int start = tokens.get(0).span().start();
    int end = tokens.get(tokens.size() - 1).span().end();
    sink.sentence(new SentenceClaims(article, offset, text, start, end, claims, rejections));
  }
}
