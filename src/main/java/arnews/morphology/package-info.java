/**
 * What a written form of an Arabic word is made of: clitics, lemma, part of speech. Knows no files.
 */
package arnews.morphology;
