/**
 * Where every attribute of every entity lives: tables, columns, keys, joins. What the schema is drawn from, seen from the
 * side of the objects; made by {@code dev.orm.mapping.tables.MappedModel} in the same pass, so that names are decided
 * once.
 */
@NullMarked
package dev.orm.mapping.layout;

import org.jspecify.annotations.NullMarked;
