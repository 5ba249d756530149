/** The history as a pure graph: revisions, heads, branches, targets, paths. No file and no database is touched here. */
@NullMarked
package dev.orm.revision;

import org.jspecify.annotations.NullMarked;
