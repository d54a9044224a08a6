package arnews.morphology;

import java.util.Objects;

/**
 * One reading of a form, and what it rests on.
 *
 * @param analysis how the form is taken apart
 * @param probability the share that the model gives the reading among all of the form, from 0 to 1
 * @param source where the lemma comes from
 * @param formCount how often the form occurs in the texts that the model has seen, at least: the
 *     largest power of two that is not above the count; zero for a form not seen
 * @param coreCount likewise its core by itself
 * @param lemmaCount likewise its lemma
 */
public record Reading(
    Analysis analysis,
    double probability,
    Source source,
    long formCount,
    long coreCount,
    long lemmaCount) {

  /** Where a lemma comes from. */
  public enum Source {
    /** A user's own lexicon. */
    USER,
    /** The forms annotated by hand for arnews. */
    ANNOTATION,
    /** The tables of Camel Morph. */
    TABLES,
    /** The pattern of a broken plural. */
    TEMPLATE,
    /** Endings alone: no list has the lemma. */
    ENDING
  }

  public Reading {
    Objects.requireNonNull(analysis);
    Objects.requireNonNull(source);
  }
}
