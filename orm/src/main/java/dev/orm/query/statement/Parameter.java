package dev.orm.query.statement;

import dev.orm.mapping.layout.Leaf;
import org.jspecify.annotations.Nullable;

/**
 * A value to bind.
 *
 * @param target the column it is compared with or stored in, which decides how it is converted; null: none, the value's
 *     class decides
 * @param stored whether it becomes the column's, and does not only stand beside it
 * @param result what it is compared with where that is no column; null: nobody knows
 */
public record Parameter(
        @Nullable Object value,
        @Nullable Leaf target,
        boolean stored,
        @Nullable ResultType result) {

    /** Stored in a column. */
    static Parameter of(@Nullable Object value, Leaf target) {
        return new Parameter(value, target, true, null);
    }

    /** What a column holds where its attribute has no value. */
    static Parameter ofNone(Leaf target) {
        return new Parameter(null, target, false, null);
    }

    /** For no column that anybody knows. */
    static Parameter of(Object value) {
        return new Parameter(value, null, false, null);
    }
}
