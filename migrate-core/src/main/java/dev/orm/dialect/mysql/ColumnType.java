package dev.orm.dialect.mysql;

import dev.orm.schema.Options;
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
        boolean compressed,
        @Nullable String charset,
        @Nullable String collation) {

    /** The options with what is said behind the type. */
    Options in(Options options) {
        Options all = unsigned ? options.with(OptionKeys.UNSIGNED, "") : options;
        all = zerofill ? all.with(OptionKeys.ZEROFILL, "") : all;
        return compressed ? all.with(OptionKeys.COMPRESSED, "") : all;
    }
}
