/** Runs migrations: the plan, the lock, the version table, each step in its transaction; online or as text. */
@NullMarked
package dev.orm.run;

import org.jspecify.annotations.NullMarked;
