/**
 * Reported speech: quotations and what verbs of saying report, who says it, and how he stands to
 * it.
 */
package arnews.speech;
