/** PostgreSQL 13 and newer: read from pg_catalog in a fixed number of queries, changed in place within a transaction. */
@NullMarked
package dev.orm.dialect.postgresql;

import org.jspecify.annotations.NullMarked;
