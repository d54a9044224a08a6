package arnews.tokens;

import arnews.morphology.Analysis;
import arnews.morphology.AnalysisCache;
import arnews.text.Sentences;
import arnews.text.Token;
import arnews.text.TokenKind;
import arnews.text.Tokenizer;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Cuts articles into sentences and analyses their words. An article comes in blocks and is never
 * held whole: no sentence goes beyond its line, so that lines are enough. The calls of one article
 * are begin, any number of blocks, end.
 */
public final class SentenceAnalysis {
  /** How many bytes of whole lines are cut into tokens at a time. */
  private static final int PIECE = 1 << 15;

  private final AnalysisCache analyses;
  private final SentenceSink sink;

  /** The beginning of a line whose end has not come yet. */
  private final ByteArrayOutputStream begun = new ByteArrayOutputStream();

  private long offset;
  private long number;

  /**
   * Hands sentences to a sink.
   *
   * @param analyses what tells of words; used by one thread
   */
  public SentenceAnalysis(AnalysisCache analyses, SentenceSink sink) {
    this.analyses = Objects.requireNonNull(analyses);
    this.sink = Objects.requireNonNull(sink);
  }

  /** The next article begins. */
  public void begin() {
    begun.reset();
    offset = 0;
    number = 0;
  }

  /**
   * Takes the next block of the article's text.
   *
   * @param utf8 holds valid UTF-8 from {@code from} to {@code to}
   */
  public void block(byte[] utf8, int from, int to) {
    int end = behindLastBreak(utf8, from, to);
    int start = from;
    if (end > from && begun.size() > 0) {
      start = behindFirstBreak(utf8, from, end);
      begun.write(utf8, from, start - from);
      endBegun();
    }
    while (start < end) {
      int cut = end;
      if (end - start > PIECE) {
        cut = behindLastBreak(utf8, start, start + PIECE);
        cut = cut > start ? cut : behindFirstBreak(utf8, start + PIECE, end);
      }
      lines(new String(utf8, start, cut - start, StandardCharsets.UTF_8));
      start = cut;
    }
    begun.write(utf8, end, to - end);
  }

  /** The article is whole. */
  public void end() {
    endBegun();
  }

  private void endBegun() {
    lines(begun.toString(StandardCharsets.UTF_8));
    begun.reset();
  }

  /** Behind the last line break; the beginning where there is none. */
  private static int behindLastBreak(byte[] utf8, int from, int to) {
    int end = to;
    while (end > from && utf8[end - 1] != '\n') {
      end--;
    }
    return end;
  }

  /** Behind the first line break; the end where there is none. */
  private static int behindFirstBreak(byte[] utf8, int from, int to) {
    int end = from;
    while (end < to && utf8[end] != '\n') {
      end++;
    }
    return Math.min(end + 1, to);
  }

  private void lines(String text) {
    List<Token> tokens = Tokenizer.tokenize(text);
    int[] starts = Sentences.starts(text, tokens);
    for (int i = 0; i < starts.length; i++) {
      int next = i + 1 < starts.length ? starts[i + 1] : tokens.size();
      List<AnalysedToken> analysed = new ArrayList<>(next - starts[i]);
      for (Token token : tokens.subList(starts[i], next)) {
        analysed.add(new AnalysedToken(token, analysis(token)));
      }
      number++;
      sink.sentence(new AnalysedSentence(number, offset, text, analysed));
    }
    offset += text.length();
  }

  private Optional<Analysis> analysis(Token token) {
    return token.kind() == TokenKind.WORD ? analyses.of(token.surface()) : Optional.empty();
  }
}
