/** The commands: each reads, computes and writes, and does nothing else. */
package arnews.cli;
