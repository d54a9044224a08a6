package arnews.cli;

import arnews.speech.ArticleSpeech;
import arnews.speech.SpeechSearch;
import arnews.speech.SpokenArticle;
import java.util.Map;

/** Finds what is said in what a thread reads, and hands it over when it is the source's turn. */
final class SpeechSink extends TurnSink<SpokenArticle> {
  /** So many articles of a source are handed over together. */
  private static final int PART = 8;

  private final ArticleSpeech speech;

  SpeechSink(SpeechSearch search, Turns<SpokenArticle> turns) {
    super(turns, PART);
    speech = new ArticleSpeech(search, this::add);
  }

  @Override
  public void begin(String id, Map<String, String> fields) {
    speech.begin(id);
  }

  @Override
  public void block(byte[] utf8, int from, int to) {
    speech.block(utf8, from, to);
  }

  @Override
  public void end() {
    speech.end();
  }
}
