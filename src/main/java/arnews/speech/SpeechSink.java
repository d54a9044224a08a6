package arnews.speech;

/** Takes articles with what is said in them, those where nobody speaks too. */
@FunctionalInterface
public interface SpeechSink {
  /** The next article, or the next stretch of a long one. */
  void article(SpokenArticle article);
}
