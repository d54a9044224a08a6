package arnews.freq;

/**
 * How evenly a word is spread over articles.
 *
 * @param dp Gries' deviation of proportions: 0 evenly, near 1 all in one small article
 * @param juillandD Juilland's D: near 1 evenly, near 0 all in one article; NaN of one article
 * @param carrollD2 Carroll's D2: likewise
 */
public record Dispersion(double dp, double juillandD, double carrollD2) {}
