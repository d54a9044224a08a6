package arnews.speech;

import java.util.Objects;
import java.util.Set;

/**
 * A verb or participle of saying.
 *
 * @param lemma its lemma
 * @param stance how it stands to what is said
 * @param traits what can follow it, and what it says of its subject
 * @param preposition the one between it and what is said, or whom it is said by where that is its
 *     trait; null for none
 */
record ReportingVerb(
    String lemma, Stance stance, Set<VerbTrait> traits, SpeechLexicon.SmallWord preposition) {
  ReportingVerb {
    Objects.requireNonNull(lemma);
    Objects.requireNonNull(stance);
    traits = Set.copyOf(traits);
  }

  boolean is(VerbTrait trait) {
    return traits.contains(trait);
  }
}
