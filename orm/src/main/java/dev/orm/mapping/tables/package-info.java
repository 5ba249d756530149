/**
 * From the values of the annotations to the neutral schema they ask for; {@code MappedSchema.of} is the one door.
 *
 * <p>Every member becomes {@code Fragment}s, which land in {@code TableDraft}s; drafts become tables when all of them
 * are known.
 *
 * <p>What Hibernate 7.4 makes of a model is the yardstick, because teams have its schema in production. We depart from
 * it in these points only:
 *
 * <ul>
 *   <li>On SQLite there are foreign keys, and unique constraints of several columns.
 *   <li>Reserved words are quoted, comments escaped.
 *   <li>New values of a MySQL enum are appended in declaration order.
 *   <li>A column with a {@code columnDefinition} gets no check of ours beside it.
 *   <li>A column of a SINGLE_TABLE subclass is nullable whatever its member says, and a check of the table asks for it
 *       in the rows of that class.
 *   <li>A reference to a column with a {@code columnDefinition} takes the type from it, and nothing that numbers it.
 *   <li>Where two members share a column, the one that writes it decides whether it may be null.
 *   <li>A unique index stays an index, and keeps its {@code desc}.
 * </ul>
 */
@NullMarked
package dev.orm.mapping.tables;

import org.jspecify.annotations.NullMarked;
