package dev.orm.schema;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One part of an index or a key: a column or an expression, never both.
 *
 * @param nulls where nulls stand; null: where the database puts them for this order
 * @param options prefix length, operator class
 */
public record IndexPart(
        @Nullable String column,
        @Nullable String expression,
        boolean descending,
        @Nullable Nulls nulls,
        @Nullable String collation,
        Options options) {

    /** Where nulls stand in the order. */
    public enum Nulls {
        FIRST,
        LAST
    }

    public IndexPart {
        if ((column == null) == (expression == null)) {
            throw new IllegalArgumentException("an index part is a column or an expression");
        }
    }

    public static IndexPart column(String name) {
        return new IndexPart(name, null, false, null, null, Options.none());
    }

    public static IndexPart expression(String sql) {
        return new IndexPart(null, sql, false, null, null, Options.none());
    }

    public static List<IndexPart> columns(List<String> names) {
        return names.stream().map(IndexPart::column).toList();
    }

    /** The columns among the parts, in order; expressions are left out. */
    public static List<String> columnNames(List<IndexPart> parts) {
        return parts.stream().map(IndexPart::column).filter(Objects::nonNull).toList();
    }

    public IndexPart descending(boolean other) {
        return new IndexPart(column, expression, other, nulls, collation, options);
    }

    public IndexPart withColumn(String other) {
        return new IndexPart(other, null, descending, nulls, collation, options);
    }

    public IndexPart withExpression(String other) {
        return new IndexPart(null, other, descending, nulls, collation, options);
    }

    public IndexPart withCollation(@Nullable String other) {
        return new IndexPart(column, expression, descending, nulls, other, options);
    }
}
