/** Graphs that were read by one session and are given to another. */
package dev.orm.session.merges;
