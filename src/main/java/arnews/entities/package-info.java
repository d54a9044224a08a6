/**
 * Names of people, places and bodies in articles: where each is mentioned, and which mentions mean
 * the same one.
 */
package arnews.entities;
