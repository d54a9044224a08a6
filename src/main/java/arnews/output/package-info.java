/** Answers as tables, JSON and CSV. Knows nothing of what the rows mean. */
package arnews.output;
