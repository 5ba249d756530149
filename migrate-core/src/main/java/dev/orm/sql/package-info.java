/**
 * SQL as text: what its words are, where its statements end, what a statement does. Nothing here knows a schema.
 *
 * <p>A script flows through the lexer into statements; each statement carries its facts.
 */
@NullMarked
package dev.orm.sql;

import org.jspecify.annotations.NullMarked;
