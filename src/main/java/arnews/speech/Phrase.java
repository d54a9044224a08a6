package arnews.speech;

/**
 * A noun phrase that tells who speaks.
 *
 * @param from its first token
 * @param to behind its last token
 * @param mention the name in it that speaks, by its place in the sentence; -1 where none does
 * @param kind what its head is; null where that is not known
 */
record Phrase(int from, int to, int mention, SpeechLexicon.NounKind kind) {}
