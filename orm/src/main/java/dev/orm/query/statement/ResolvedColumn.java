package dev.orm.query.statement;

import dev.orm.mapping.layout.Leaf;
import org.jspecify.annotations.Nullable;

/**
 * A column that a path leads to.
 *
 * @param sql with its alias
 * @param leaf null: no attribute holds its value
 */
record ResolvedColumn(String sql, @Nullable Leaf leaf) {
    static ResolvedColumn of(Row row, Leaf leaf) {
        return new ResolvedColumn(
                row.column(leaf.column().table(), leaf.column().name()), leaf);
    }
}
