/**
 * Answers as tables, JSON and CSV, and the terminal or file that they go to. Knows nothing of what
 * the rows mean.
 */
package arnews.output;
