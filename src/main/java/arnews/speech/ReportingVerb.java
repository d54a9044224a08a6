package arnews.speech;

import java.util.Objects;

/**
 * A verb or participle of saying.
 *
 * @param lemma its lemma
 * @param stance how it stands to what is said
 * @param clause whether a clause with its particle can follow
 * @param quotation whether a colon or a quotation can follow
 * @param noun whether a noun phrase can follow
 * @param impersonal whether its present without a subject means that people say so
 * @param report whether only a report can be its subject
 * @param source the preposition behind which the source stands; null where the subject speaks
 */
record ReportingVerb(
    String lemma,
    Stance stance,
    boolean clause,
    boolean quotation,
    boolean noun,
    boolean impersonal,
    boolean report,
    SpeechLexicon.SmallWord source) {
  ReportingVerb {
    Objects.requireNonNull(lemma);
    Objects.requireNonNull(stance);
  }
}
