/** How long commands take as whole processes, each beside its yardstick in the same run, as a table for the README. */
@NullMarked
package dev.orm.bench;

import org.jspecify.annotations.NullMarked;
