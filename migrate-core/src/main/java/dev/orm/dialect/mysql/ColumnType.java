package dev.orm.dialect.mysql;

import dev.orm.schema.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * A type with what these servers count as part of it.
 *
 * @param charset null: not said
 * @param collation null: not said
 */
record ColumnType(
        SqlType type,
        boolean unsigned,
        boolean zerofill,
        @Nullable String charset,
        @Nullable String collation) {}
