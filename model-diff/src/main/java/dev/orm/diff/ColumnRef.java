package dev.orm.diff;

import dev.orm.schema.TableName;

/** A column of a table: {@code users.nick}. */
record ColumnRef(TableName table, String column) {
    @Override
    public String toString() {
        return table + "." + column;
    }
}
