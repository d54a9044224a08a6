/**
 * Articles, places in them, letters, tokens, sentences. Knows nothing of files, commands or output.
 */
package arnews.text;
