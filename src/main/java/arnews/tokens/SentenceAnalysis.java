package arnews.tokens;

import arnews.morphology.Analysis;
import arnews.morphology.AnalysisCache;
import arnews.text.Sentences;
import arnews.text.Token;
import arnews.text.TokenKind;
import arnews.text.Tokenizer;
import arnews.text.WholeLines;
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
  private final AnalysisCache analyses;
  private final SentenceSink sink;

  private final WholeLines lines = new WholeLines(this::lines);
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
    lines.begin();
    number = 0;
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
      List<AnalysedToken> analysed = new ArrayList<>(tokens.size());
      for (Token token : tokens) {
        analysed.add(new AnalysedToken(token, analysis(token)));
      }
      number++;
      sink.sentence(new AnalysedSentence(number, offset, text, analysed));
    }
  }

  private Optional<Analysis> analysis(Token token) {
    return token.kind() == TokenKind.WORD ? analyses.of(token.surface()) : Optional.empty();
  }
}
