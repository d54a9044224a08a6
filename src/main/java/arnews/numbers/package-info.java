/**
 * Number expressions of a sentence: cardinals, fractions, dates, amounts with their units. Knows
 * nothing of what they claim.
 */
package arnews.numbers;
