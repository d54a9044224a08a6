package arnews.speech;

import java.util.Optional;

/**
 * A phrase that names the source of a clause.
 *
 * @param from its first token
 * @param to behind its last token
 * @param source who is named; nothing where the phrase means who has spoken last
 * @param clause the first token of the clause that it is about
 * @param end behind the last token of that clause
 * @param relative whether it is about the noun before it only, and no clause ends with it
 */
record Attributed(
    int from, int to, Optional<Phrase> source, int clause, int end, boolean relative) {}
