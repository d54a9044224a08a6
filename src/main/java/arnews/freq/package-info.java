/** Counts of words and n-grams. Knows nothing of files, commands or output. */
package arnews.freq;
