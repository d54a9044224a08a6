package arnews.morphology;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How a form is rightly read: what an analyser is trained on and measured by.
 *
 * @param proclitics without the article
 * @param enclitic the pronoun, or nothing
 * @param lemma as written; compared with its letters folded
 * @param part the part of speech
 * @param articled whether there is an article, where that is known
 */
public record Gold(
    List<String> proclitics,
    String enclitic,
    String lemma,
    PartOfSpeech part,
    Optional<Boolean> articled) {
  public Gold {
    proclitics = List.copyOf(proclitics);
    Objects.requireNonNull(enclitic);
    Objects.requireNonNull(lemma);
    Objects.requireNonNull(part);
    Objects.requireNonNull(articled);
  }
}
