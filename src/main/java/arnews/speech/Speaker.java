package arnews.speech;

import java.util.List;
import java.util.Objects;

/**
 * Who says something.
 *
 * @param name the canonical name of the entity in its article; of a speaker without a name the noun
 *     phrase as it is written
 * @param mention the place in {@link SpokenArticle#mentions} of the mention that names it; -1 where
 *     no entity is named
 * @param start the offset in the article of the first UTF-16 unit of the phrase that tells it; it
 *     may stand in an earlier sentence
 * @param end the offset behind its last unit
 * @param titles the roles that the article states of the speaker, each once, in order
 * @param how what tells that this one speaks
 */
public record Speaker(
    String name, int mention, long start, long end, List<String> titles, Evidence how) {
  public Speaker {
    Objects.requireNonNull(name);
    titles = List.copyOf(titles);
    Objects.requireNonNull(how);
  }
}
