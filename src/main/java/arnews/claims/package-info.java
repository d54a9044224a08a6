/**
 * Numeric claims of articles: which number expressions claim something, what they count, how they
 * move. Knows nothing of files, commands or output.
 */
package arnews.claims;
