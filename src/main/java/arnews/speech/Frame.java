package arnews.speech;

import java.util.Optional;

/**
 * A verb of saying with its subject and what it introduces.
 *
 * @param verb what it means
 * @param place the token of the verb
 * @param from the token with which its clause begins: nothing said before goes on from there
 * @param content the first token of what is said
 * @param opened how what is said begins
 * @param subject who speaks; nothing where the verb alone shows it
 * @param how what tells it; null where nothing does
 * @param agreement what the verb shows of its subject
 * @param depth in how many quotations it stands
 */
record Frame(
    ReportingVerb verb,
    int place,
    int from,
    int content,
    Opening opened,
    Optional<Phrase> subject,
    Evidence how,
    Agreement agreement,
    int depth) {
  /** How what is said begins. */
  enum Opening {
    CLAUSE,
    COLON,
    QUOTATION,
    NOUN
  }
}
