package arnews.speech;

import arnews.entities.EntitySearch;
import arnews.entities.Gazetteer;
import arnews.entities.Guideline;
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

  /** A search by what comes with arnews. */
  public static SpeechSearch standard() {
    return with(Gazetteer.NONE);
  }

  /** A search by what comes with arnews, and a user's names. */
  public static SpeechSearch with(Gazetteer gazetteer) {
    return new SpeechSearch(EntitySearch.of(Guideline.ARNEWS, gazetteer), gazetteer);
  }
}
