/**
 * Files, folders and streams as articles: what is text is found by content, decoded and handed on
 * as valid UTF-8. Knows nothing of words.
 */
package arnews.reading;
