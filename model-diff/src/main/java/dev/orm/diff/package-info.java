/**
 * From a model and a database to a revision.
 *
 * <p>Desired and actual schema are lowered, aligned ({@link dev.orm.diff.Alignment}), completed with what the model
 * leaves unsaid ({@link dev.orm.diff.Silence}) and compared plainly ({@link dev.orm.diff.SchemaComparator}); the
 * difference is a list of operations. {@link dev.orm.diff.Autogenerate} is the one public door.
 */
@NullMarked
package dev.orm.diff;

import org.jspecify.annotations.NullMarked;
