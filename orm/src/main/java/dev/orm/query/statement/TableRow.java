package dev.orm.query.statement;

import dev.orm.mapping.layout.ColumnLayout;
import dev.orm.schema.TableName;

/** A row of a table that belongs to a collection. */
record TableRow(TableGroup group, String alias, TableNames names) implements Row {
    @Override
    public String column(TableName table, String column) {
        return names.column(alias, column);
    }

    @Override
    public boolean mayBeNull(ColumnLayout column) {
        return column.nullable() || group.isLeft();
    }
}
