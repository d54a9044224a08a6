/** Words in their context. Knows nothing of files, commands or output. */
package arnews.kwic;
