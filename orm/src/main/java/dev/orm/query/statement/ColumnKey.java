package dev.orm.query.statement;

import dev.orm.mapping.layout.ColumnLayout;
import dev.orm.schema.TableName;

/** A column of the database. */
record ColumnKey(TableName table, String name) {
    static ColumnKey of(ColumnLayout column) {
        return new ColumnKey(column.table(), column.name());
    }
}
