package arnews.cli;

import arnews.speech.Speech;
import arnews.speech.SpeechQuery;
import arnews.speech.SpeechSearch;
import arnews.speech.SpokenArticle;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Reads inputs for what is said in them, in the order of the inputs.
 *
 * @param inputs what is read
 * @param search what finds speech
 * @param query which speeches are wanted
 */
record QuotesReading(Inputs inputs, SpeechSearch search, SpeechQuery query) {
  /** Takes the speeches that are wanted. */
  interface Writer {
    /** The next speech. */
    void speech(SpokenArticle article, Speech speech) throws IOException;
  }

  /** Reads all. */
  void each(Writer writer) throws IOException {
    Turns<SpokenArticle> turns =
        new Turns<>(
            article -> {
              try {
                for (Speech speech : article.speeches()) {
                  if (query.wants(speech)) {
                    writer.speech(article, speech);
                  }
                }
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    try {
      inputs.read(() -> new SpeechSink(search, turns));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
