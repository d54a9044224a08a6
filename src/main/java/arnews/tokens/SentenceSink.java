package arnews.tokens;

/** Takes the sentences of an article, in order. */
@FunctionalInterface
public interface SentenceSink {
  /** The next sentence. */
  void sentence(AnalysedSentence sentence);
}
