package arnews.tokens;

import arnews.morphology.AnalysisCache;
import arnews.morphology.Morphology;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Texts cut into sentences. */
final class Sentenced {
  private static final AnalysisCache ANALYSES = new AnalysisCache(Morphology.standard().analyser());

  private Sentenced() {}

  /** The sentences of an article that comes in one block. */
  static List<AnalysedSentence> whole(String text) {
    return inBlocks(text, Integer.MAX_VALUE);
  }

  /** The sentences of an article that comes in blocks of so many bytes. */
  static List<AnalysedSentence> inBlocks(String text, int size) {
    List<AnalysedSentence> sentences = new ArrayList<>();
    SentenceAnalysis analysis = new SentenceAnalysis(ANALYSES, sentences::add);
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    analysis.begin();
    for (int from = 0; from < utf8.length; from += Math.min(size, utf8.length - from)) {
      analysis.block(utf8, from, from + Math.min(size, utf8.length - from));
    }
    analysis.end();
    return sentences;
  }
}
