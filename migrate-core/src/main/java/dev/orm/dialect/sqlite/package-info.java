/** SQLite 3.35 and newer. */
@NullMarked
package dev.orm.dialect.sqlite;

import org.jspecify.annotations.NullMarked;
