package dev.orm.dialect;

import dev.orm.schema.TableName;
import org.jspecify.annotations.Nullable;

/**
 * An expression and where it stands: what it means, and how a server spells it, depends on the columns of its table.
 *
 * @param column whose default or generation it is; null for the other kinds
 * @param text as the {@link Normalizer} leaves it
 */
public record ExpressionSite(
        TableName table, Kind kind, @Nullable String column, String text) {

    /** What the expression is for. */
    public enum Kind {
        CHECK,
        DEFAULT,
        GENERATED,
        INDEX_PART,
        INDEX_WHERE
    }
}
