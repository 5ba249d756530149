/**
 * How values of Java live in columns: one {@link dev.orm.session.type.ColumnType} per attribute and column, chosen by the
 * attribute's type and the column's lowered type; nothing is lost without a word.
 */
@NullMarked
package dev.orm.session.type;

import org.jspecify.annotations.NullMarked;
