package arnews.cli;

import arnews.reading.TextSink;
import arnews.speech.ArticleSpeech;
import arnews.speech.SpeechSearch;
import arnews.speech.SpokenArticle;
import arnews.speech.SpokenParts;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Hands on a part of what is read: what is said, or what is told. Each piece is a line of its own,
 * so that nothing is joined across what lies between.
 *
 * @param <S> what takes it
 */
final class PartSink<S extends TextSink> implements TextSink {
  private final CountedPart part;
  private final S inner;
  private final ArticleSpeech speech;
  private final StringBuilder lines = new StringBuilder();

  PartSink(SpeechSearch search, CountedPart part, S inner) {
    this.part = part;
    this.inner = inner;
    speech = new ArticleSpeech(search, this::stretch);
  }

  private void stretch(SpokenArticle article) {
    lines.setLength(0);
    SpokenParts.each(
        article,
        (text, who) -> {
          if (part.holds(who.isPresent())) {
            lines.append(text).append('\n');
          }
        });
    byte[] utf8 = lines.toString().getBytes(StandardCharsets.UTF_8);
    inner.block(utf8, 0, utf8.length);
  }

  @Override
  public void begin(String id, Map<String, String> fields) {
    inner.begin(id, fields);
    speech.begin(id);
  }

  @Override
  public void block(byte[] utf8, int from, int to) {
    speech.block(utf8, from, to);
  }

  @Override
  public void end() {
    speech.end();
    inner.end();
  }

  /** What takes it. */
  S inner() {
    return inner;
  }
}
