package arnews.speech;

import java.util.Optional;

/**
 * Something said in a sentence, before it is told who speaks.
 *
 * @param from its first token
 * @param to behind its last token
 * @param direct whether it is quoted
 * @param open whether its quotation goes on behind the sentence
 * @param subject who speaks; nothing where only the article tells
 * @param how what tells it; null where nothing does
 * @param agreement what the verb shows of the speaker
 * @param verb the lemma of the verb, or the phrase of the source
 * @param stance how it stands to what is said
 * @param object whether it is told by a noun phrase alone
 * @param place the token of the verb: what stands before it may tell the speaker
 */
record Draft(
    int from,
    int to,
    boolean direct,
    boolean open,
    Optional<Phrase> subject,
    Evidence how,
    Agreement agreement,
    String verb,
    Stance stance,
    boolean object,
    int place) {
  /** The same words, or some of them, by the same speaker. */
  Draft with(int begin, int end, boolean quoted, boolean unclosed) {
    return new Draft(
        begin, end, quoted, unclosed, subject, how, agreement, verb, stance, object, place);
  }
}
