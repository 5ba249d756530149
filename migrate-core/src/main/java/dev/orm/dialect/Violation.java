package dev.orm.dialect;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A constraint that the database found broken, or a column that a value does not fit in, as far as the failure tells.
 *
 * @param constraint its name; null: not told
 * @param table null: not told
 * @param columns empty: not told
 */
public record Violation(
        Kind kind, @Nullable String constraint, @Nullable String table, List<String> columns) {

    /** What sort of constraint. */
    public enum Kind {
        UNIQUE,
        FOREIGN_KEY,
        NOT_NULL,
        CHECK,
        TOO_LONG,
        /** A number that its column cannot hold. */
        OUT_OF_RANGE
    }

    public Violation {
        columns = List.copyOf(columns);
    }

    public static Violation ofConstraint(Kind kind, @Nullable String constraint, @Nullable String table) {
        return new Violation(kind, constraint, table, List.of());
    }

    public static Violation ofColumns(Kind kind, @Nullable String table, List<String> columns) {
        return new Violation(kind, null, table, columns);
    }
}
