package arnews.cli;

import arnews.morphology.AnalysisCache;
import arnews.morphology.Morphology;
import arnews.reading.TextSink;
import arnews.tokens.AnalysedSentence;
import arnews.tokens.SentenceAnalysis;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Hands on the sentences of what is read, analysed, article by article. */
final class ArticleSentences implements TextSink {
  private final SentenceAnalysis analysis;
  private String article = "";

  /** Takes sentences. */
  interface Writer {
    /** The next sentence of an article. */
    void sentence(String article, AnalysedSentence sentence) throws IOException;
  }

  ArticleSentences(Morphology morphology, Writer writer) {
    analysis =
        new SentenceAnalysis(
            new AnalysisCache(morphology.analyser()),
            sentence -> {
              try {
                writer.sentence(article, sentence);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  @Override
  public void begin(String id, Map<String, String> fields) {
    article = id;
    analysis.begin();
  }

  @Override
  public void block(byte[] utf8, int from, int to) {
    analysis.block(utf8, from, to);
  }

  @Override
  public void end() {
    analysis.end();
  }
}
