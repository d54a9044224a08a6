/** Formulas over counts, each with the paper that it comes from. Knows nothing of words. */
package arnews.stats;
