/**
 * From the values of the annotations to the neutral schema they ask for; {@code MappedSchema.of} is the one door.
 *
 * <p>Every member becomes {@code Fragment}s, which land in {@code TableDraft}s; drafts become tables when all of them
 * are known.
 *
 * <p>What Hibernate 7.4 makes of a model is the yardstick, because teams have its schema in production. The README lists
 * where we depart from it and why ("Where the schema is not Hibernate's"); a test lets Hibernate judge.
 */
@NullMarked
package dev.orm.mapping.tables;

import org.jspecify.annotations.NullMarked;
