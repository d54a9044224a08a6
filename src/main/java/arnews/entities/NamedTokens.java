package arnews.entities;

/**
 * The tokens of a name in a sentence.
 *
 * @param from the index of the first
 * @param to the index behind the last
 * @param start the offset in the text of the name's first unit, behind what is joined before it
 */
record NamedTokens(int from, int to, int start) {}
