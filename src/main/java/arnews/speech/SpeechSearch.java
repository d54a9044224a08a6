package arnews.speech;

import arnews.entities.EntitySearch;
import arnews.entities.Gazetteer;
import java.util.Objects;

/**
 * What finds speech in articles. Threads share it; each reads through an {@link ArticleSpeech} of
 * its own.
 *
 * @param names finds the names
 * @param gazetteer the user's own names
 */
public record SpeechSearch(EntitySearch names, Gazetteer gazetteer) {
  public SpeechSearch {
    Objects.requireNonNull(names);
    Objects.requireNonNull(gazetteer);
  }
}
