/**
 * What articles share and where they differ: words, names, numbers, passages, stories; each with
 * its evidence on both sides.
 */
package arnews.compare;
