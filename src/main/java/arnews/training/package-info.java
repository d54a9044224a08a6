/** Makes the analyser's tables from texts and annotations; nothing in use needs it. */
package arnews.training;
