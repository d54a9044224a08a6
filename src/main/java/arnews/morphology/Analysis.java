package arnews.morphology;

import arnews.text.Span;
import java.util.List;
import java.util.Objects;

/**
 * What a form is made of.
 *
 * @param proclitics what stands joined before the core, in order, the article among it
 * @param core the place of the rest inside the form
 * @param enclitics the pronoun that stands joined behind it, if any
 * @param lemma the headword, without vowel marks, as people type it
 * @param part the part of speech
 */
public record Analysis(
    List<Clitic> proclitics, Span core, List<Clitic> enclitics, String lemma, PartOfSpeech part) {
  public Analysis {
    proclitics = List.copyOf(proclitics);
    Objects.requireNonNull(core);
    enclitics = List.copyOf(enclitics);
    Objects.requireNonNull(lemma);
    Objects.requireNonNull(part);
  }
}
