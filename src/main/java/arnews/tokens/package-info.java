/**
 * The tokens of articles, sentence by sentence, each with its analysis, and the same as words of
 * Universal Dependencies. Knows no files.
 */
package arnews.tokens;
