/**
 * Runs migrations: the history is read and checked, a plan made, each step run in one transaction with its row.
 *
 * <p>{@link dev.orm.run.Migrator} is the one door. What somebody else commits in between is seen under the lock, and
 * planned for anew.
 */
@NullMarked
package dev.orm.run;

import org.jspecify.annotations.NullMarked;
