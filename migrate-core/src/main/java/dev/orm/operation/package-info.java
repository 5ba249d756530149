/**
 * Every change to a schema as a value that knows its inverse.
 *
 * <p>The comparer makes operations, the order puts them in a sequence that works, a dialect's Ddl spells them, and
 * {@link dev.orm.operation.SchemaChange} applies them to a schema without a database.
 */
@NullMarked
package dev.orm.operation;

import org.jspecify.annotations.NullMarked;
